import type { Benefit, Rule } from '@qinqing/rules';

/** A test enterprise in short, as the department reads it (规则样例). */
export interface ExampleWords {
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly qualifications?: readonly string[];
  readonly lists?: Readonly<Record<string, boolean>>;
  readonly industry?: string;
  readonly taxGrade?: string;
  readonly customsLevel?: string;
  readonly rating?: string;
}

/** A policy project of the demonstration, without its district. */
export interface PolicyWords {
  readonly key: string;
  /** Line of duty of the unit in charge. */
  readonly dutyLine: string;
  readonly title: string;
  readonly summary: string;
  readonly clause: string;
  readonly mode: 'INSTANT' | 'NO_APPLICATION' | 'REVIEW';
  /** Besides the district and, unless it says so, the black list, which all projects ask for. */
  readonly conditions: readonly Rule[];
  readonly benefit: Benefit;
  readonly instantLimitCents: number | null;
  readonly budgetCents: number;
  /** The first day of the window, in days after the quarter's first; left out: three weeks before it, or long before when it has ended. */
  readonly opensAfterDays?: number;
  /** The last day of the window, in days after the quarter's first. */
  readonly closesAfterDays: number;
  /** Who is let in. */
  readonly good: ExampleWords;
  /** What is different about those that are kept out, besides somebody from elsewhere and somebody on the black list. */
  readonly bad: readonly [name: string, ExampleWords];
  readonly materials: readonly (readonly [name: string, replacedBy: string | null])[];
}

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
export const WAN = 1_000_000;
/** After the quarter's last day, whichever quarter it is. */
const ALL_QUARTER = 100;

const licence = ['营业执照', 'uscc'] as const;

export const policyWords: readonly PolicyWords[] = [
  {
    key: 'diagnosis',
    dutyLine: 'industry-information',
    title: '电子信息企业技术诊断补助',
    summary: '对成立满两年的电子信息制造企业开展数字化技术诊断给予定额补助，先到先得，用完为止。',
    clause: '支持电子信息制造企业开展数字化技术诊断，每家补助5万元。',
    mode: 'INSTANT',
    conditions: [{ kind: 'industryIn', prefixes: ['C39'] }, { kind: 'dateWithin', fact: 'establishedOn', unit: 'months', atLeast: 24 }],
    benefit: { kind: 'fixed', amountCents: 5 * WAN },
    instantLimitCents: 10 * WAN,
    // Enough for one applicant and no second one.
    budgetCents: 8 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { facts: { establishedOn: '2012-03-01' }, industry: 'C39' },
    bad: ['餐饮企业', { industry: 'H62' }],
    materials: [licence],
  },
  {
    key: 'high-tech',
    dutyLine: 'industry-information',
    title: '高新技术企业认定奖励',
    summary: '对证书在有效期内的国家高新技术企业给予一次性奖励。',
    clause: '对通过认定的国家高新技术企业，每家一次性奖励10万元。',
    mode: 'INSTANT',
    conditions: [{ kind: 'has', qualification: 'NATIONAL_HIGH_TECH', valid: true }],
    benefit: { kind: 'fixed', amountCents: 10 * WAN },
    instantLimitCents: 20 * WAN,
    budgetCents: 600 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { qualifications: ['NATIONAL_HIGH_TECH'] },
    bad: ['未认定企业', { qualifications: [] }],
    materials: [licence, ['高新技术企业证书', 'NATIONAL_HIGH_TECH']],
  },
  {
    key: 'specialised',
    dutyLine: 'industry-information',
    title: '专精特新企业培育奖励',
    summary: '对证书在有效期内的专精特新中小企业给予一次性奖励。',
    clause: '对专精特新中小企业，每家一次性奖励20万元。',
    mode: 'INSTANT',
    conditions: [{ kind: 'has', qualification: 'SPECIALISED_SOPHISTICATED', valid: true }, { kind: 'in', fact: 'sizeClass', values: ['MEDIUM', 'SMALL'] }],
    benefit: { kind: 'fixed', amountCents: 20 * WAN },
    instantLimitCents: 20 * WAN,
    budgetCents: 400 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { facts: { sizeClass: 'SMALL' }, qualifications: ['SPECIALISED_SOPHISTICATED'] },
    bad: ['大型企业', { facts: { sizeClass: 'LARGE' } }],
    materials: [licence],
  },
  {
    key: 'interest',
    dutyLine: 'industry-information',
    title: '信用良好小微企业贴息直达',
    summary: '对信用等级AA级以上的小微企业直接发放贷款贴息，免申即享。',
    clause: '对信用等级AA级以上的小微企业，直接给予1万元贷款贴息。',
    mode: 'NO_APPLICATION',
    conditions: [{ kind: 'ratingAtLeast', level: 'AA' }, { kind: 'in', fact: 'sizeClass', values: ['SMALL', 'MICRO'] }],
    benefit: { kind: 'fixed', amountCents: WAN },
    instantLimitCents: null,
    budgetCents: 300 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { facts: { sizeClass: 'MICRO' }, rating: 'AA' },
    bad: ['信用等级不足', { rating: 'B' }],
    materials: [],
  },
  {
    key: 'research',
    dutyLine: 'science',
    title: '企业研发费用后补助',
    summary: '对研发投入强度达到3%的规模以上企业，按上年度研发费用的5%给予补助，最高100万元。',
    clause: '按企业上年度研发费用的5%给予补助，单家最高100万元。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'industryIn', prefixes: ['C', 'I65', 'M'] },
      { kind: 'cmp', fact: 'revenue', op: '>=', value: 2_000 * WAN },
      { kind: 'ratio', numerator: 'rdSpending', denominator: 'revenue', op: '>=', basisPoints: 300 },
      { kind: 'cmp', fact: 'rdStaff', op: '>=', value: 5 },
    ],
    benefit: { kind: 'share', fact: 'rdSpending', basisPoints: 500, capCents: 100 * WAN },
    instantLimitCents: null,
    budgetCents: 2_000 * WAN,
    closesAfterDays: 62,
    good: { facts: { revenue: 5_000 * WAN, rdSpending: 200 * WAN, rdStaff: 12 }, industry: 'C39' },
    bad: ['研发投入不足', { facts: { rdSpending: 40 * WAN } }],
    materials: [licence, ['研发费用专项审计报告', null]],
  },
  {
    key: 'little-giant',
    dutyLine: 'industry-information',
    title: '专精特新“小巨人”企业奖励',
    summary: '对国家级专精特新“小巨人”企业给予一次性奖励，公示后拨付。',
    clause: '对国家级专精特新“小巨人”企业，每家一次性奖励50万元。',
    mode: 'REVIEW',
    conditions: [{ kind: 'has', qualification: 'LITTLE_GIANT', valid: true }, { kind: 'has', qualification: 'NATIONAL_HIGH_TECH', valid: true }, { kind: 'taxGradeIn', grades: ['A', 'B', 'M'] }],
    benefit: { kind: 'fixed', amountCents: 50 * WAN },
    instantLimitCents: null,
    budgetCents: 500 * WAN,
    closesAfterDays: 75,
    good: { qualifications: ['LITTLE_GIANT', 'NATIONAL_HIGH_TECH'], taxGrade: 'A' },
    bad: ['仅为高新技术企业', { qualifications: ['NATIONAL_HIGH_TECH'] }],
    materials: [licence, ['公告文件', null]],
  },
  {
    key: 'jobs',
    dutyLine: 'human-resources',
    title: '企业稳岗补贴',
    summary: '对按时足额缴纳社会保险费、参保10人以上的企业，按参保人数分档给予稳岗补贴。',
    clause: '按参保人数分档给予稳岗补贴，最高20万元。',
    mode: 'REVIEW',
    conditions: [{ kind: 'cmp', fact: 'socialSecurityStaff', op: '>=', value: 10 }, { kind: 'dateWithin', fact: 'establishedOn', unit: 'years', atLeast: 1 }],
    benefit: {
      kind: 'tiered',
      fact: 'socialSecurityStaff',
      tiers: [{ from: 10, benefit: { kind: 'fixed', amountCents: WAN } }, { from: 50, benefit: { kind: 'fixed', amountCents: 5 * WAN } }, { from: 200, benefit: { kind: 'fixed', amountCents: 20 * WAN } }],
    },
    instantLimitCents: null,
    budgetCents: 1_200 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { facts: { socialSecurityStaff: 80, establishedOn: '2015-06-01' } },
    bad: ['参保人数不足', { facts: { socialSecurityStaff: 4 } }],
    materials: [licence, ['社会保险缴费证明', 'socialSecurityStaff']],
  },
  {
    key: 'upgrade',
    dutyLine: 'industry-information',
    title: '工业企业技术改造补贴',
    summary: '对纳税信用良好的规模以上工业企业，按资产总额的0.5%给予技术改造补贴，最高200万元。',
    clause: '支持工业企业技术改造，单家最高补贴200万元。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'industryIn', prefixes: ['C'] },
      { kind: 'cmp', fact: 'revenue', op: '>=', value: 2_000 * WAN },
      { kind: 'taxGradeIn', grades: ['A', 'B', 'M'] },
      { kind: 'cmp', fact: 'floorArea', op: '>=', value: 500 },
      { kind: 'any', of: [{ kind: 'in', fact: 'certificates', values: ['ISO 9001', 'IATF 16949'] }, { kind: 'cmp', fact: 'patents', op: '>=', value: 5 }] },
    ],
    benefit: { kind: 'share', fact: 'assets', basisPoints: 50, capCents: 200 * WAN },
    instantLimitCents: null,
    budgetCents: 3_000 * WAN,
    closesAfterDays: 50,
    good: { facts: { revenue: 8_000 * WAN, assets: 6_000 * WAN, floorArea: 3_200, certificates: ['ISO 9001'], patents: 12 }, industry: 'C34', taxGrade: 'B' },
    bad: ['纳税信用不足', { taxGrade: 'D' }],
    materials: [licence, ['技术改造项目备案证', null], ['设备购置发票', null]],
  },
  {
    key: 'first-above',
    dutyLine: 'statistics',
    title: '首次上规企业奖励',
    summary: '对营业收入首次达到规模标准且较上年增长10%的工业企业给予奖励。',
    clause: '对首次纳入规模以上统计的工业企业，每家奖励10万元。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'industryIn', prefixes: ['C'] },
      { kind: 'between', fact: 'revenue', min: 2_000 * WAN, max: 8_000 * WAN },
      { kind: 'growth', fact: 'revenue', years: 1, op: '>=', basisPoints: 1_000 },
    ],
    benefit: { kind: 'fixed', amountCents: 10 * WAN },
    instantLimitCents: null,
    budgetCents: 300 * WAN,
    closesAfterDays: 40,
    good: { facts: { revenue: 3_000 * WAN }, industry: 'C33' },
    bad: ['未达规模标准', { facts: { revenue: 900 * WAN } }],
    materials: [licence],
  },
  {
    key: 'fairs',
    dutyLine: 'commerce',
    title: '境外展会补贴',
    summary: '对有出口业务、海关信用状况正常的企业参加境外展会给予补贴。',
    clause: '按企业营业收入的0.1%给予展会补贴，单家最高8万元。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'cmp', fact: 'exportShare', op: '>', value: 0 },
      { kind: 'customsLevelIn', levels: ['ADVANCED_CERTIFIED', 'CERTIFIED', 'REGULAR'] },
      { kind: 'in', fact: 'mainMarkets', values: ['港澳', '东南亚', '欧洲', '北美', '中东'] },
    ],
    benefit: { kind: 'min', of: [{ kind: 'share', fact: 'revenue', basisPoints: 10 }, { kind: 'fixed', amountCents: 8 * WAN }] },
    instantLimitCents: null,
    budgetCents: 160 * WAN,
    closesAfterDays: 85,
    good: { facts: { exportShare: 0.3, mainMarkets: ['欧洲'], revenue: 4_000 * WAN }, customsLevel: 'REGULAR' },
    bad: ['海关失信企业', { customsLevel: 'DISHONEST' }],
    materials: [licence, ['参展合同', null]],
  },
  {
    key: 'rent',
    dutyLine: 'industry-information',
    title: '小微企业厂房租金补贴',
    summary: '对成立五年以内、租用厂房的小微企业给予租金补贴。',
    clause: '对成立五年以内的小微企业，每年给予3万元厂房租金补贴。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'in', fact: 'sizeClass', values: ['SMALL', 'MICRO'] },
      { kind: 'dateWithin', fact: 'establishedOn', unit: 'months', atMost: 72 },
      { kind: 'cmp', fact: 'floorArea', op: '>=', value: 100 },
      { kind: 'not', rule: { kind: 'has', qualification: 'LITTLE_GIANT', valid: true } },
    ],
    benefit: { kind: 'fixed', amountCents: 3 * WAN },
    instantLimitCents: null,
    budgetCents: 240 * WAN,
    closesAfterDays: ALL_QUARTER,
    good: { facts: { sizeClass: 'SMALL', establishedOn: '{recent}', floorArea: 600 }, qualifications: [] },
    bad: ['大型企业', { facts: { sizeClass: 'LARGE' } }],
    materials: [licence, ['租赁合同', null]],
  },
  {
    key: 'green',
    dutyLine: 'ecology',
    title: '绿色节能改造奖励',
    summary: '对用电量较大且通过环境管理体系认证的企业实施节能改造给予奖励。本批次已截止。',
    clause: '对完成节能改造的企业，每家奖励15万元。',
    mode: 'REVIEW',
    conditions: [
      { kind: 'industryIn', prefixes: ['C'] },
      { kind: 'cmp', fact: 'powerUse', op: '>=', value: 100_000 },
      { kind: 'in', fact: 'certificates', values: ['ISO 14001'] },
      { kind: 'taxGradeIn', grades: ['A', 'B', 'M'] },
      { kind: 'exists', fact: 'waterUse' },
    ],
    benefit: { kind: 'fixed', amountCents: 15 * WAN },
    instantLimitCents: null,
    budgetCents: 150 * WAN,
    closesAfterDays: -12,
    good: { facts: { powerUse: 900_000, certificates: ['ISO 14001'], waterUse: 5_000 }, industry: 'C26', taxGrade: 'A' },
    bad: ['用电量不足', { facts: { powerUse: 20_000 } }],
    materials: [licence, ['节能改造验收报告', null]],
  },
];

export const documentWords = {
  title: '{}促进实体经济高质量发展若干措施',
  number: '府规〔{year}〕{}号',
  legalBasis: '《中小企业促进法》《优化营商环境条例》',
  appropriation: '{}财政局下达专项资金通知',
};

export const decisionWords = {
  approved: '材料齐全，条件经核验符合，同意。',
  rejected: '经核实，申报数据与台账不一致，不予通过。',
  audited: '抽查核实，资金使用合规。',
  voucher: '国库集中支付凭证',
};
