import { describe, expect, it } from '@jest/globals';
import { evaluateRule, type Rule } from '@qinqing/rules';
import fc from 'fast-check';
import { readExampleProfile, toExampleProfile } from './example-profile.ts';

const TODAY = '2025-09-01';
const valueOf = (rule: Rule, json: unknown): string => {
  const reading = readExampleProfile(json);
  if (!reading.ok) return reading.path;
  return evaluateRule(rule, toExampleProfile(reading.profile, TODAY), new Date(`${TODAY}T02:00:00Z`)).value;
};

describe('a test enterprise in short (POL-01)', () => {
  it.each<readonly [string, Rule, unknown, string]>([
    ['a fact', { kind: 'cmp', fact: 'staff', op: '>=', value: 20 }, { facts: { staff: 20 } }, 'TRUE'],
    ['a fact that is left out', { kind: 'cmp', fact: 'staff', op: '>=', value: 20 }, {}, 'UNKNOWN'],
    ['a series', { kind: 'sumOver', fact: 'taxPaid', years: 2, op: '>=', value: 10 }, { series: { taxPaid: { 2023: 4, 2024: 6 } } }, 'TRUE'],
    ['a certificate', { kind: 'has', qualification: 'LITTLE_GIANT', valid: true }, { qualifications: ['LITTLE_GIANT'] }, 'TRUE'],
    ['no certificates', { kind: 'has', qualification: 'LITTLE_GIANT', valid: true }, { qualifications: [] }, 'FALSE'],
    ['certificates left out', { kind: 'has', qualification: 'LITTLE_GIANT', valid: true }, {}, 'UNKNOWN'],
    ['a list', { kind: 'notOn', list: 'BLACK' }, { lists: { BLACK: true } }, 'FALSE'],
    ['industry', { kind: 'industryIn', prefixes: ['C39'] }, { industry: 'C3911' }, 'TRUE'],
    ['place', { kind: 'divisionIn', divisions: ['440700'] }, { division: '440704' }, 'TRUE'],
    ['tax grade', { kind: 'taxGradeIn', grades: ['A', 'B'] }, { taxGrade: 'C' }, 'FALSE'],
    ['customs level', { kind: 'customsLevelIn', levels: ['REGULAR'] }, { customsLevel: 'REGULAR' }, 'TRUE'],
    ['rating', { kind: 'ratingAtLeast', level: 'A' }, { rating: 'AA' }, 'TRUE'],
  ])('%s', (_what, rule, json, expected) => {
    expect(valueOf(rule, json)).toBe(expected);
  });

  it.each([
    ['an unknown part', { politics: 1 }, '$'],
    ['a year that is none', { series: { revenue: { last: 1 } } }, '$.series.revenue.last'],
    ['a list that is no yes or no', { lists: { BLACK: 'no' } }, '$.lists.BLACK'],
  ])('%s is told with its place', (_case, json, path) => {
    expect(readExampleProfile(json)).toEqual({ ok: false, path });
  });

  it('never throws, whatever JSON is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readExampleProfile(json)));
  });
});
