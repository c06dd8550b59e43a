import { say, type Wording } from '@qinqing/subgraph-server';
import type { NoticeTemplate } from '../domain/notices/who-is-told.ts';

/** What a notice of a step speaks of; free text of a request is never part of it, since a text may leave the platform. */
export interface NoticeFacts {
  /** The requesting unit, or of a merged visit the units. */
  readonly unit: Wording;
  readonly enterprise: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly dueAt: Date | null;
  readonly isStatutory: boolean;
}

export interface NoticeWording {
  readonly title: Wording;
  readonly body: Wording;
}

/** The way of a request as people are told of it (到访通知). */
export const noticeWording = (template: NoticeTemplate, facts: NoticeFacts): NoticeWording => wordings[template](facts);

const SHANGHAI_MS = 8 * 3_600_000;

/** `2025-09-10 09:00` in Shanghai. */
export const minuteOf = (instant: Date): string => new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');

const spanOf = ({ startsAt, endsAt }: NoticeFacts): string => (startsAt === null || endsAt === null ? '' : ` ${minuteOf(startsAt)}–${minuteOf(endsAt).slice(11)}`);

const visitOf = ({ unit, enterprise }: NoticeFacts): Wording => say(`${unit.ZH_CN}到${enterprise}的到访`, `The visit of ${unit.EN} to ${enterprise}`);

/** A sentence about the visit: what has become of it, and what to do. */
const about =
  (title: Wording, zh: (facts: NoticeFacts) => string, en: (facts: NoticeFacts) => string) =>
  (facts: NoticeFacts): NoticeWording => {
    const visit = visitOf(facts);
    return { title, body: say(`${visit.ZH_CN}${zh(facts)}`, `${visit.EN} ${en(facts)}`) };
  };

const replyBy = ({ dueAt }: NoticeFacts): Wording => (dueAt === null ? say('请尽快答复', 'Please answer soon') : say(`请于 ${minuteOf(dueAt)} 前答复`, `Please answer by ${minuteOf(dueAt)}`));

const choices = (facts: NoticeFacts): Wording => {
  const reply = replyBy(facts);
  return facts.isStatutory
    ? say(`属法定检查。${reply.ZH_CN}，选择方便的时段；未答复的，按单位首选时段进行。`, `is a statutory inspection. ${reply.EN} and choose a convenient slot; without an answer it takes place at the unit's first choice.`)
    : say(`正在征询贵企业意愿。${reply.ZH_CN}：可以接待、附条件接待、改期或不接待，无需说明理由，也没有任何影响。`, `is for you to decide. ${reply.EN}: receive it, on conditions or at another time, or not at all; no reason is needed, and there is no consequence.`);
};

const wordings: Readonly<Record<NoticeTemplate, (facts: NoticeFacts) => NoticeWording>> = {
  submitted: about(say('新的到访预约', 'New visit request'), () => '已提交，请分类研判。', () => 'was requested: please screen it.'),
  emergency: about(say('紧急到访已登记', 'Emergency visit registered'), (facts) => `因紧急情况已于${spanOf(facts)} 进行，现予登记，逐件审核。`, (facts) => `took place in an emergency at${spanOf(facts)} (Shanghai); it is registered now and will be audited.`),
  invited: about(say('企业邀请到访', 'An enterprise invites you'), (facts) => `由企业邀请。${replyBy(facts).ZH_CN}。`, (facts) => `is what the enterprise itself asks for. ${replyBy(facts).EN}.`),
  returned: about(say('预约需要补正', 'Request to be corrected'), () => '，预约表需要补正，请修改后重新提交。', () => 'needs a corrected form: please correct it and hand it in again.'),
  corrected: about(say('预约已补正', 'Request corrected'), () => '，预约表已补正，请分类研判。', () => 'has a corrected form: please screen it.'),
  'converted-to-data': about(say('改为数据共享', 'Answered from stored data'), () => '所需信息已在库中，改为数据授权，无需到企。', () => 'is answered from stored data: you get access to the data, and no visit is needed.'),
  duplicate: about(say('近期已有同题调研', 'Researched recently'), () => '与近期调研内容相同，已附上其成果，不再安排。', () => 'is about what was researched recently: the findings are attached, and no visit is arranged.'),
  disguised: about(say('属变相检查', 'An inspection in disguise'), () => '的内容属于检查，请按检查程序预约。', () => 'is an inspection by its content: please book it as one.'),
  necessary: about(say('通过必要性审核', 'Found necessary'), () => '已通过必要性审核。', () => 'was found necessary.'),
  'in-review': about(say('人工研判中', 'In review'), () => '由服务中心人工研判。', () => 'is being reviewed by the service centre.'),
  unnecessary: about(say('非必要不安排', 'Not necessary'), () => '经审核为非必要，请改用数据共享、座谈或服务日。', () => 'was found not necessary: use shared data, a session or a service day instead.'),
  'counter-offer': about(say('替代企业建议', 'Counter-offer'), ({ dueAt }) => `超出企业接待上限，已推荐其他愿意接待的企业。${dueAt === null ? '' : `请于 ${minuteOf(dueAt)} 前选择。`}`, ({ dueAt }) => `exceeds the enterprise's limit; other enterprises that would like a visit are proposed.${dueAt === null ? '' : ` Please choose by ${minuteOf(dueAt)}.`}`),
  'alternative-taken': about(say('已选择替代企业', 'Alternative taken'), () => '为单位选择的替代方案，请继续办理。', () => 'is the alternative that the unit has chosen: please go on with it.'),
  'in-bundle': about(say('拟合并到访', 'To be merged'), () => '拟与其他到访合并进行，请确认。', () => 'is to be merged with others: please agree.'),
  'left-bundle': about(say('不再合并', 'No longer merged'), () => '不再合并进行，将另行安排。', () => 'is no longer merged with others and will be arranged anew.'),
  asked: (facts) => {
    const { ZH_CN, EN } = choices(facts);
    return about(facts.isStatutory ? say('检查时段征询', 'Choose the slot of an inspection') : say('到访征询', 'Would you receive a visit?'), () => ZH_CN, () => EN)(facts);
  },
  'being-asked': about(say('正在征询企业', 'The enterprise is being asked'), () => '正在征询企业意愿。', () => 'is put to the enterprise, which is being asked.'),
  reminder: (facts) => {
    const reply = replyBy(facts);
    return about(say('到访征询提醒', 'A visit waits for your answer'), () => `仍待贵企业答复，服务中心将致电。${reply.ZH_CN}。`, () => `still waits for your answer; the service centre will call you. ${reply.EN}.`)(facts);
  },
  'call-enterprise': about(say('请致电企业', 'Please call the enterprise'), () => '尚未得到企业答复，请电话联系并登记。', () => 'has no answer yet: please call the enterprise and record its reply.'),
  'terms-proposed': about(say('企业提出条件或时段', 'The enterprise proposes terms'), () => '，企业提出了条件或其他时段，请确认。', () => 'may take place on conditions or at other times that the enterprise proposes: please answer.'),
  scheduled: about(say('到访已安排', 'Visit arranged'), (facts) => `已安排在${spanOf(facts)}。`, (facts) => `is arranged for${spanOf(facts)} (Shanghai).`),
  unannounced: about(say('不预先告知的检查', 'Unannounced inspection'), (facts) => `已登记在${spanOf(facts)}，到场扫码前请勿告知企业。`, (facts) => `is registered for${spanOf(facts)} (Shanghai). Do not tell the enterprise before scanning in on site.`),
  override: about(say('经批准安排的到访', 'Visit arranged by override'), (facts) => `经服务中心和政府办公室共同签批，安排在${spanOf(facts)}，并将公布。`, (facts) => `is arranged for${spanOf(facts)} (Shanghai) by signature of the service centre and the government office, and will be published.`),
  'not-arranged': about(say('到访未安排', 'Visit not arranged'), () => '未安排。', () => 'is not arranged.'),
  ended: about(say('到访预约已结束', 'Visit request ended'), () => '不再进行，预约已结束。', () => 'will not take place; the request has ended.'),
  ready: about(say('到访准备就绪', 'Visit ready'), (facts) => `名单已核验、承诺书已签署，时间为${spanOf(facts)}。`, (facts) => `is ready: the roster is verified and all pledges are signed, for${spanOf(facts)} (Shanghai).`),
  'roster-changed': about(say('到访名单有变', 'Roster changed'), () => '，人员名单有变，须重新核验。', () => 'has a changed roster, which has to be verified again.'),
  'inspection-arrived': about(say('检查人员已到场', 'Inspectors have arrived'), () => '已扫码登记，检查通知书和执法证件可在预约中查看。', () => 'has scanned in; the inspection notice and the enforcement IDs are shown with the request.'),
  'feedback-asked': about(say('请反馈到访情况', 'Please give feedback'), () => '已结束，请填写反馈。', () => 'is over: please give your feedback.'),
  missed: about(say('到访未成行', 'Visit missed'), () => '未按时成行，已登记。', () => 'did not take place at its time; this is on record.'),
  'feedback-given': about(say('到访已反馈', 'Feedback given'), () => '已有反馈，请归档。', () => 'has its feedback: please file it.'),
  closed: about(say('到访已办结', 'Visit closed'), () => '已办结归档。', () => 'is closed and filed.'),
};
