import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { describeRule } from './describe-rule.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { explainRule } from './explain-rule.ts';
import { arbitraryProfile, arbitraryRule, asOf, fact } from './fixtures/arbitrary-rules.ts';
import type { RuleLabels } from './labels.ts';
import { literalsOf, normalForm } from './normal-form.ts';
import type { Atom, Rule } from './rule.ts';

const labels: RuleLabels = {
  facts: {
    rd: { name: { zh: '研发费用', en: 'R&D expenses' }, unit: 'FEN', howToObtain: { zh: '税务申报后自动取得', en: 'taken from the tax return' } },
    revenue: { name: { zh: '营业收入', en: 'revenue' }, unit: 'FEN' },
    staff: { name: { zh: '从业人数', en: 'staff' }, unit: { zh: '人', en: 'people' } },
    founded: { name: { zh: '成立日期', en: 'founding day' }, unit: 'DAY' },
    sizeClass: { name: { zh: '企业规模', en: 'size' }, values: { SMALL: { zh: '小型', en: 'small' } } },
  },
  qualifications: { HT: { zh: '高新技术企业', en: 'high-tech enterprise' } },
  lists: { BLACK: { zh: '信用黑名单', en: 'credit black list' } },
};
const profile = {
  facts: { rd: fact(24_000_000), revenue: fact(1_000_000_000), staff: fact(19), founded: fact('2025-01-20'), sizeClass: fact('SMALL') },
  qualifications: fact([{ kind: 'HT', validFrom: '2022-07-01', validTo: '2025-06-30' }]),
  lists: { BLACK: fact(true) },
  taxGrade: fact('M'),
  industry: fact('F51'),
};
const explained = (atom: Rule, locale: 'ZH_CN' | 'EN'): string => explainRule(evaluateRule(atom, profile, asOf), locale, labels)[0]!.sentence;

describe('each condition explains itself (POL-03, §10.8)', () => {
  it.each<[Rule, string, string]>([
    [{ kind: 'ratio', numerator: 'rd', denominator: 'revenue', op: '>=', basisPoints: 300 }, '研发费用占营业收入的比例目前为2.4%，需≥3%：还差0.6个百分点。', 'R&D expenses / revenue: on file 2.4%; required: ≥3%; 0.6 percentage points short.'],
    [{ kind: 'cmp', fact: 'staff', op: '>=', value: 20 }, '从业人数目前为19人，需≥20人：还差1人。', 'staff: on file 19 people; required: ≥20 people; 1 people short.'],
    [{ kind: 'not', rule: { kind: 'cmp', fact: 'revenue', op: '>=', value: 500_000_000 } }, '营业收入目前为1,000万元，需<500万元：超出500.000001万元。', 'revenue: on file CNY 10,000,000; required: <CNY 5,000,000; CNY 5,000,000.01 too much.'],
    [{ kind: 'sumOver', fact: 'rd', years: 2, op: '>=', value: 100_000_000 }, '研发费用近2年合计≥100万元：缺少研发费用（2024年）、研发费用（2025年），税务申报后自动取得。', 'R&D expenses over the last 2 years: total ≥CNY 1,000,000: R&D expenses (2024), R&D expenses (2025) missing; taken from the tax return.'],
    [{ kind: 'dateWithin', fact: 'founded', unit: 'months', atLeast: 24 }, '成立日期目前为2025-01-20，需距今满24个月：2027-01-20起满足。', 'founding day: on file 2025-01-20; required: was at least 24 months ago; met from 2027-01-20 on.'],
    [{ kind: 'has', qualification: 'HT', valid: true }, '高新技术企业目前已于2025-06-30到期，需在有效期内：需取得或续期。', 'high-tech enterprise: on file expired on 2025-06-30; required: is held and valid; it has to be obtained or renewed.'],
    [{ kind: 'notOn', list: 'BLACK' }, '信用黑名单目前已列入，需未列入：须先完成信用修复并移出。', 'credit black list: on file listed; required: does not list the enterprise; credit repair and removal from the list come first.'],
    [{ kind: 'taxGradeIn', grades: ['A', 'B'] }, '纳税信用等级目前为M，需为A、B之一：达到B即可。', 'tax credit grade: on file M; required: is one of A, B; B would suffice.'],
    [{ kind: 'industryIn', prefixes: ['C39'] }, '所属行业目前为F51 批发业，需属于C39 计算机、通信和其他电子设备制造业：该条件不由企业决定。', 'industry: on file F51 Wholesale trade; required: is in C39 Computers, communication and other electronic equipment; this is not for the enterprise to decide.'],
    [{ kind: 'in', fact: 'sizeClass', values: ['SMALL'] }, '企业规模为小型：符合，目前为小型。', 'size is small: met (on file: small).'],
    [{ kind: 'ratingAtLeast', level: 'A' }, '信用评级不低于A：缺少信用评级。', 'credit rating is at least A: credit rating missing.'],
  ])('%j', (rule, zh, en) => {
    expect(explained(rule, 'ZH_CN')).toBe(zh);
    expect(explained(rule, 'EN')).toBe(en);
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for a fact like any other', (key) => {
    expect(explained({ kind: 'exists', fact: key }, 'EN')).toBe(`${key} exists: ${key} missing.`);
  });

  it('has one sentence for each atom of any rule, and marks the cheapest way', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryProfile, fc.constantFrom('ZH_CN' as const, 'EN' as const), (rule, anyProfile, locale) => {
        const evaluation = evaluateRule(rule, anyProfile, asOf);
        const explanations = explainRule(evaluation, locale, { facts: {} });
        expect(explanations).toHaveLength(literalsOf(normalForm(rule)).length);
        for (const { value, suffices } of explanations) expect(suffices === null).toBe(value === 'TRUE');
        expect(explanations.filter(({ isOnCheapestWay }) => isOnCheapestWay)).toHaveLength(evaluation.minimalFix.length + evaluation.missingFacts.length);
        expect(explanations.map(({ sentence }) => sentence).join('')).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the plain-language conditions come from the rule (POL-09)', () => {
  it('say how many must hold, and carry “not” down to the atoms', () => {
    const staff: Atom = { kind: 'cmp', fact: 'staff', op: '>=', value: 20 };
    const certificate: Atom = { kind: 'has', qualification: 'HT', valid: true };
    const listed: Atom = { kind: 'notOn', list: 'BLACK' };
    const rule: Rule = { kind: 'all', of: [{ kind: 'atLeast', k: 2, of: [staff, certificate, listed] }, { kind: 'not', rule: { kind: 'all', of: [staff, certificate] } }] };
    const texts = (node: ReturnType<typeof describeRule>): unknown => (node.children.length === 0 ? node.text : [node.text, ...node.children.map(texts)]);
    expect(texts(describeRule(rule, 'ZH_CN', labels, asOf))).toEqual([
      '同时满足以下条件',
      ['满足以下3项条件中的至少2项', '从业人数≥20人', '高新技术企业在有效期内', '信用黑名单未列入'],
      ['满足以下任一条件', '从业人数<20人', '高新技术企业不在有效期内'],
    ]);
    expect(texts(describeRule(rule, 'EN', labels, asOf))).toEqual([
      'All of these',
      ['At least 2 of these 3', 'staff ≥20 people', 'high-tech enterprise is held and valid', 'credit black list does not list the enterprise'],
      ['Any of these', 'staff <20 people', 'high-tech enterprise is not held or not valid'],
    ]);
  });
});
