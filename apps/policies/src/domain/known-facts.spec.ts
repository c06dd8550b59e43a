import { describe, expect, it } from '@jest/globals';
import type { Benefit, Rule } from '@qinqing/rules';
import { listUnknownBenefitKeys, listUnknownKeys } from './known-facts.ts';

const NOW = new Date('2025-09-01T02:00:00Z');

describe('what a rule may ask for', () => {
  it.each<readonly [string, Rule, readonly string[]]>([
    ['facts of the register', { kind: 'ratio', numerator: 'rdSpending', denominator: 'revenue', op: '>=', basisPoints: 300 }, []],
    ['series of them', { kind: 'growth', fact: 'revenue', years: 3, op: '>=', basisPoints: 500 }, []],
    ['industry, place, grades and rating', { kind: 'any', of: [{ kind: 'industryIn', prefixes: ['C'] }, { kind: 'divisionIn', divisions: ['440704'] }, { kind: 'taxGradeIn', grades: ['A'] }, { kind: 'customsLevelIn', levels: ['REGULAR'] }, { kind: 'ratingAtLeast', level: 'A' }] }, []],
    ['no fact that there is not, named once', { kind: 'growth', fact: 'luck', years: 3, op: '>=', basisPoints: 500 }, ['$ luck']],
    ['no property of objects', { kind: 'exists', fact: 'constructor' }, ['$ constructor']],
    ['no list that there is not, also under a negation', { kind: 'not', rule: { kind: 'notOn', list: 'GREY' } }, ['$.rule GREY']],
    ['no certificate that there is not', { kind: 'has', qualification: 'BEST_FRIEND', valid: true }, ['$ BEST_FRIEND']],
  ])('%s', (_what, rule, expected) => {
    expect(listUnknownKeys(rule, NOW).map(({ path, key }) => `${path} ${key}`)).toEqual(expected);
  });

  it.each<readonly [string, Benefit, readonly string[]]>([
    ['a fixed amount asks for nothing', { kind: 'fixed', amountCents: 1 }, []],
    ['a share of a fact', { kind: 'share', fact: 'rdSpending', basisPoints: 1 }, []],
    ['a share of what there is not, deep inside', { kind: 'min', of: [{ kind: 'max', of: [{ kind: 'share', fact: 'luck', basisPoints: 1 }] }] }, ['$.of[0].of[0] luck']],
  ])('of formulas: %s', (_what, benefit, expected) => {
    expect(listUnknownBenefitKeys(benefit).map(({ path, key }) => `${path} ${key}`)).toEqual(expected);
  });
});
