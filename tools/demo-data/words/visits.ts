export type VisitKind = 'INSPECTION' | 'SUPERVISION' | 'RESEARCH' | 'TOUR' | 'STUDY_TOUR' | 'DELEGATION' | 'THEMED_ACTIVITY' | 'SERVICE';

/** A reason to come, as it was written on the booking form. */
export interface VisitReason {
  /** VIS-03 */
  readonly kind: VisitKind;
  /** The line of duty of the unit that has it. */
  readonly dutyLine: string;
  readonly purpose: string;
  readonly topics: readonly string[];
  /** Keys of the facts that the visitors wanted to know. */
  readonly asks: readonly string[];
  readonly benefits: readonly string[];
  /** What may not be refused has one. */
  readonly statutoryBasis: string | null;
}

type Form = readonly [dutyLine: string, purpose: string, topics: string, asks: string];

const reasons = (kind: VisitKind, benefits: readonly string[], forms: readonly Form[]): readonly VisitReason[] =>
  forms.map(([dutyLine, purpose, topics, asks]) => ({ kind, dutyLine, purpose, topics: topics.split(' '), asks: asks.split(' '), benefits, statutoryBasis: null }));

export const research = reasons('RESEARCH', ['POLICY'], [
  ['industry-information', '制造业数字化转型情况调研', '数字化转型 智能制造', 'rdSpending mainProducts'],
  ['industry-information', '工业生产经营情况调研', '生产经营 订单', 'revenue powerUse mainMarkets'],
  ['human-resources', '企业用工形势调研', '用工 技能人才', 'staff socialSecurityStaff'],
  ['commerce', '外贸订单走势调研', '外贸 订单', 'exportShare mainMarkets'],
  ['science', '研发投入情况调研', '研发 科技创新', 'rdSpending rdStaff patents'],
  ['natural-resources', '用地和厂房需求调研', '用地 厂房', 'floorArea'],
  ['taxation', '减税降费政策效果调研', '税费 政策效果', 'taxPaid revenue'],
  ['statistics', '规模以上企业统计基础调研', '统计 生产经营', 'revenue staff assets'],
]);

const tours = reasons('TOUR', ['PUBLICITY'], [
  ['government-office', '外市考察团参观智能车间', '智能制造 参观学习', 'mainProducts'],
  ['commerce', '招商推介参观生产线', '招商引资', 'mainProducts floorArea'],
  ['industry-information', '人大代表参观技术改造项目', '技术改造 参观学习', 'mainProducts'],
]);

const supervisions = reasons('SUPERVISION', [], [
  ['government-office', '稳增长政策落实督查', '政策落实', 'revenue'],
  ['housing-construction', '重点项目建设进度督查', '项目建设', 'floorArea'],
  ['ecology', '节能降碳工作督查', '节能降碳', 'powerUse waterUse'],
]);

const studyTours = reasons('STUDY_TOUR', ['PUBLICITY'], [
  ['science', '中学生科技研学活动', '研学 科普', 'mainProducts'],
  ['human-resources', '职业院校学生岗位研学', '研学 人才培养', 'staff'],
]);

const delegations = reasons('DELEGATION', ['ORDER'], [
  ['commerce', '友好城市经贸代表团到访', '经贸合作', 'mainProducts mainMarkets'],
  ['industry-information', '行业协会访问团到访', '产业链对接', 'mainProducts certificates'],
]);

const themedActivities = reasons('THEMED_ACTIVITY', ['SERVICE', 'POLICY'], [
  ['market-supervision', '质量月进企业主题活动', '质量提升', 'certificates'],
  ['taxation', '税收宣传月进企业活动', '税费 政策宣讲', 'contactPerson'],
  ['human-resources', '稳岗就业政策宣讲活动', '稳岗就业 政策宣讲', 'contactPerson'],
]);

export const services = reasons('SERVICE', ['SERVICE', 'POLICY'], [
  ['market-supervision', '上门办理证照变更', '上门服务 证照', 'contactPerson'],
  ['human-resources', '上门办理社保和招聘', '上门服务 用工', 'contactPerson socialSecurityStaff'],
]);

const inspection = (dutyLine: string, purpose: string, topic: string, asks: readonly string[], statutoryBasis: string): VisitReason =>
  ({ kind: 'INSPECTION', dutyLine, purpose, topics: [topic], asks, benefits: [], statutoryBasis });

export const inspections: readonly VisitReason[] = [
  inspection('market-supervision', '产品质量监督抽查', '产品质量', ['mainProducts', 'certificates'], '《中华人民共和国产品质量法》第十五条'),
  inspection('emergency-management', '安全生产例行检查', '安全生产', ['staff', 'floorArea'], '《中华人民共和国安全生产法》第六十五条'),
  inspection('ecology', '危险废物贮存检查', '生态环境', ['waterUse'], '《中华人民共和国固体废物污染环境防治法》第二十六条'),
  inspection('fire-rescue', '消防监督检查', '消防安全', ['businessAddress', 'floorArea'], '《中华人民共和国消防法》第五十三条'),
];

/** What an enterprise may refuse, with the shares of §11.2. */
export const refusableReasons: readonly (readonly [readonly VisitReason[], number])[] = [
  [research, 41],
  [tours, 12],
  [supervisions, 7],
  [studyTours, 6],
  [delegations, 5],
  [themedActivities, 4],
];

/** All kinds of a district's year, with the shares of §11.2: the other 3 % are services. */
export const allReasons: readonly (readonly [readonly VisitReason[], number])[] = [...refusableReasons, [inspections, 22], [services, 3]];

/** Given by few: a refusal needs no reason (VIS-08). */
export const refusalReasons = ['正值客户验厂，暂不便接待', '新品试产期间不便开放车间', '近期设备检修'];
