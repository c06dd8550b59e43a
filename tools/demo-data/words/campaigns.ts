export type SessionComponent = 'POLICY_TALK' | 'SKILL_TRAINING' | 'GOV_SERVICE' | 'MEETING';

/** A campaign of a district as it was announced (专项行动). */
export interface CampaignWords {
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
  readonly place: string;
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly seats: readonly { readonly component: SessionComponent; readonly capacity: number | null }[];
  /** Null: its sessions are planned one by one. */
  readonly dayOfMonth: number | null;
  readonly everyMonths: number | null;
  readonly leader: string | null;
  readonly target: number | null;
  /** In the months before the quarter, the oldest first; none: it goes out to enterprises instead. */
  readonly themes: readonly string[];
  /** Lines of duty that come. */
  readonly dutyLines: readonly string[];
}

type Facts = Partial<CampaignWords> & Pick<CampaignWords, 'kind' | 'title' | 'purpose'>;

const plan = (facts: Facts): CampaignWords => ({
  place: '区企业发展服务中心三楼会议室', startTime: '09:30', durationMinutes: 120, seats: [{ component: 'MEETING', capacity: 40 }], dayOfMonth: null, everyMonths: null, leader: null, target: null, themes: [],
  dutyLines: ['industry-information', 'human-resources', 'taxation'], ...facts,
});

/** One of each kind (VIS-16, VIS-26 … VIS-29, VIS-33 … VIS-38); the 27th of a month is the day of enterprises. */
export const campaigns: readonly CampaignWords[] = [
  plan({ kind: 'ENTERPRISE_DAY', title: '爱企日', purpose: '每月27日，区领导与企业家面对面', dayOfMonth: 27, everyMonths: 1, themes: ['用工招聘', '融资服务', '用地用能'] }),
  plan({
    kind: 'SERVICE_DAY', title: '企业服务日', purpose: '政策宣讲、技能培训、政务服务进园区', place: '江海产业园服务站', dayOfMonth: 15, everyMonths: 1, themes: ['惠企政策', '技能提升'],
    seats: [{ component: 'POLICY_TALK', capacity: 60 }, { component: 'SKILL_TRAINING', capacity: 30 }, { component: 'GOV_SERVICE', capacity: null }],
  }),
  plan({ kind: 'TEA_TALK', title: '亲清茶叙', purpose: '小范围茶叙，听取意见建议', startTime: '15:00', durationMinutes: 90, seats: [{ component: 'MEETING', capacity: 12 }], themes: ['营商环境'] }),
  plan({
    kind: 'PARK_GROUP_SERVICE', title: '政务服务园区行', purpose: '部门组团进园区，现场办理', place: '江海产业园会议中心', dayOfMonth: 12, everyMonths: 1, themes: ['证照办理'],
    seats: [{ component: 'GOV_SERVICE', capacity: 40 }], dutyLines: ['market-supervision', 'taxation'],
  }),
  plan({ kind: 'EXPERT_CONSULTATION', title: '专家问诊', purpose: '专家为企业数字化转型问诊', themes: ['数字化转型'], dutyLines: ['industry-information', 'science'] }),
  plan({ kind: 'KEY_PROBLEM_RESEARCH', title: '重点难题攻坚', purpose: '区领导领题调研，限期破解', leader: '李文 副区长', themes: ['产业链配套'], dutyLines: ['industry-information', 'natural-resources'] }),
  plan({ kind: 'ON_SITE_OFFICE', title: '现场办公', purpose: '部门现场办公，一次办好', seats: [{ component: 'GOV_SERVICE', capacity: 20 }], themes: ['工程报建'], dutyLines: ['housing-construction', 'fire-rescue'] }),
  plan({ kind: 'SPRING_WARMTH', title: '暖企行动', purpose: '1+1+X 工作组走访企业，送服务解难题', target: 20_000 }),
  plan({ kind: 'THOUSAND_ENTERPRISES', title: '千企大走访', purpose: '电话、微信和上门，听取企业诉求', target: 660 }),
];

/** What enterprises asked in a session, and what they were told at once. */
export const questions: readonly (readonly [question: string, answer: string])[] = [
  ['招聘普工困难，有没有集中招聘安排？', '本月两场专场招聘会，现场登记摊位。'],
  ['技改项目申报材料怎么准备？', '材料清单现场发放，安排专人辅导。'],
  ['变更经营范围能不能网上办？', '可以全程网办，现场已完成申报。'],
  ['研发费用加计扣除怎么算？', '税务人员现场测算，口径已说明。'],
  ['厂房消防验收要等多久？', '法定时限十五个工作日，可预约提前辅导。'],
];

export const suggestions = ['希望园区增设公交站点', '建议政策申报统一时间窗口', '希望多组织产业链对接', '建议延长政务服务自助终端开放时间'];

export const summary = '企业提问当场答复，需跟进事项已列出牵头单位和时限。';
export const taskTitle = '梳理共性问题，形成政策问答';
export const taskResult = '问答已发布并推送企业';
export const opinion = '建议先做关键工序数据采集，再分步上线管理系统。';
export const agreement = '已与企业电话约定时间';
