import type { Rule } from '@qinqing/rules';
import { between, pickFrom } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { certificates, markets } from '../words/facts.ts';
import { WAN, type ExampleWords } from '../words/policies.ts';

/** A condition with an example that meets it and one that does not: of any two templates the examples go together. */
export interface Condition {
  readonly rule: Rule;
  readonly good: ExampleWords;
  readonly bad: readonly [name: string, ExampleWords];
  /** Whom it is for, in the title; empty: it says nothing of whom. */
  readonly audience: string;
}

export interface ConditionTemplate {
  readonly draw: (random: Random) => Condition;
  /** How often it is asked for, against the others. */
  readonly weight: number;
}

const REVENUE = 50_000 * WAN;

const atLeast = (fact: string, weight: number, steps: readonly number[], good: number, name: string): ConditionTemplate => ({
  weight,
  draw: (random) => ({ rule: { kind: 'cmp', fact, op: '>=', value: pickFrom(random, steps) }, good: { facts: { [fact]: good } }, bad: [name, { facts: { [fact]: 0 } }], audience: '' }),
});

const steps = (from: number, to: number, step: number): readonly number[] => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

const trades: readonly (readonly [prefixes: readonly string[], example: string, audience: string])[] = [
  [['C'], 'C39', '制造业'], [['C', 'I65', 'M'], 'C39', '先进制造业'], [['C39'], 'C39', '电子信息'], [['C34', 'C35'], 'C34', '装备制造'], [['C29', 'C33'], 'C33', '五金塑料'],
  [['I64', 'I65'], 'I65', '软件信息'], [['M'], 'M75', '科技服务'], [['F51', 'F52'], 'F52', '商贸'], [['F', 'H'], 'F52', '商贸餐饮'], [['E'], 'E48', '建筑业'], [['L', 'M', 'I'], 'L72', '现代服务业'],
];
const sizes: readonly (readonly [values: readonly string[], audience: string])[] = [[['SMALL', 'MICRO'], '小微企业'], [['MEDIUM', 'SMALL', 'MICRO'], '中小企业'], [['MEDIUM', 'SMALL'], '中小型企业'], [['MICRO'], '微型企业']];
const titles: readonly (readonly [kind: string, audience: string])[] = [['NATIONAL_HIGH_TECH', '高新技术企业'], ['INNOVATIVE_SME', '创新型中小企业'], ['SPECIALISED_SOPHISTICATED', '专精特新企业']];

/** Proved by registers that are always of today: the machine can decide by these alone (§10.9). */
export const registerConditions: readonly ConditionTemplate[] = [
  { weight: 5, draw: (random) => {
    const [prefixes, example, audience] = pickFrom(random, trades);
    return { rule: { kind: 'industryIn', prefixes }, good: { industry: example }, bad: ['其他行业企业', { industry: 'A01' }], audience };
  } },
  { weight: 5, draw: (random) => ({ rule: { kind: 'dateWithin', fact: 'establishedOn', unit: 'months', atLeast: between(random, 6, 72) }, good: { facts: { establishedOn: '2005-03-01' } }, bad: ['刚成立的企业', { facts: { establishedOn: '2099-01-01' } }], audience: '' }) },
  { weight: 4, draw: (random) => {
    const [values, audience] = pickFrom(random, sizes);
    return { rule: { kind: 'in', fact: 'sizeClass', values }, good: { facts: { sizeClass: values[0]! } }, bad: ['大型企业', { facts: { sizeClass: 'LARGE' } }], audience };
  } },
  { weight: 2, draw: (random) => ({ rule: { kind: 'ratingAtLeast', level: pickFrom(random, ['B', 'A', 'AA']) }, good: { rating: 'AAA' }, bad: ['信用等级不足', { rating: 'D' }], audience: '' }) },
  { weight: 1, draw: (random) => {
    const [kind, audience] = pickFrom(random, titles);
    return { rule: { kind: 'has', qualification: kind, valid: true }, good: { qualifications: [kind] }, bad: ['未获认定企业', { qualifications: [] }], audience };
  } },
];

/** Figures that come once a year or from the enterprise itself: mostly somebody has to look. */
export const reportedConditions: readonly ConditionTemplate[] = [
  atLeast('revenue', 4, steps(50 * WAN, 1_500 * WAN, 5 * WAN), REVENUE, '营业收入不足'),
  atLeast('assets', 2, steps(20 * WAN, 800 * WAN, 5 * WAN), REVENUE, '资产规模不足'),
  atLeast('taxPaid', 2, steps(WAN, 40 * WAN, WAN / 5), 900 * WAN, '纳税额不足'),
  atLeast('socialSecurityStaff', 3, steps(2, 60, 1), 500, '参保人数不足'),
  atLeast('staff', 2, steps(2, 60, 1), 600, '从业人员不足'),
  atLeast('rdStaff', 1, steps(1, 12, 1), 80, '研发人员不足'),
  atLeast('patents', 1, steps(1, 15, 1), 60, '专利数量不足'),
  atLeast('floorArea', 1, steps(50, 1_500, 10), 30_000, '厂房面积不足'),
  atLeast('powerUse', 1, steps(1_000, 60_000, 200), 5_000_000, '用电量不足'),
  atLeast('registeredCapital', 1, steps(10 * WAN, 100 * WAN, WAN), 5_000 * WAN, '注册资本不足'),
  { weight: 3, draw: (random) => ({ rule: { kind: 'taxGradeIn', grades: pickFrom(random, [['A', 'B', 'M'], ['A', 'B'], ['A', 'B', 'M', 'C']]) }, good: { taxGrade: 'A' }, bad: ['纳税信用不足', { taxGrade: 'D' }], audience: '' }) },
  { weight: 1, draw: (random) => ({ rule: { kind: 'ratio', numerator: 'rdSpending', denominator: 'revenue', op: '>=', basisPoints: between(random, 80, 250) }, good: { facts: { rdSpending: 10_000 * WAN, revenue: REVENUE } }, bad: ['研发投入不足', { facts: { rdSpending: 0 } }], audience: '' }) },
  { weight: 1, draw: (random) => ({ rule: { kind: 'in', fact: 'certificates', values: someOf(random, certificates, 4) }, good: { facts: { certificates } }, bad: ['无体系认证', { facts: { certificates: [] } }], audience: '' }) },
  { weight: 1, draw: (random) => ({ rule: { kind: 'in', fact: 'mainMarkets', values: someOf(random, markets, 5) }, good: { facts: { mainMarkets: markets } }, bad: ['无目标市场', { facts: { mainMarkets: [] } }], audience: '' }) },
];

const someOf = (random: Random, items: readonly string[], least: number): readonly string[] => {
  const from = between(random, 0, items.length - least);
  return items.slice(from, from + between(random, least, items.length - from));
};
