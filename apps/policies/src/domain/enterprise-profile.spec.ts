import { describe, expect, it } from '@jest/globals';
import type { EnterpriseProfileState, ProfileFact } from '@qinqing/events';
import { evaluateRule, type Rule } from '@qinqing/rules';
import { toProfile, type EnterpriseFile } from './enterprise-profile.ts';

const TODAY = '2025-09-01';
const core = { name: '江海一号', uscc: '91350100M000100Y43', divisionCode: '440704', industryCode: 'C3911', sizeClass: 'SMALL' };
const fact = (key: string, value: ProfileFact['value'], facts: Partial<ProfileFact> = {}): ProfileFact => ({ key, value, unit: null, period: null, asOf: '2025-06-30', confidence: 0.9, source: '税务局', ...facts });
const profile = (facts: readonly ProfileFact[], qualifications: EnterpriseProfileState['qualifications'] = []): EnterpriseProfileState => ({ enterpriseId: 'x', establishedOn: '2018-03-01', facts: [...facts], qualifications });
const file = (changes: Partial<EnterpriseFile> = {}): EnterpriseFile => ({ core, profile: null, credit: null, ...changes });
const credit = { enterpriseId: 'x', score: 800, level: 'AA' as const, taxGrade: 'A' as const, taxGradeAsOf: '2025-04-01', customsLevel: null, customsLevelAsOf: null, listings: [], hasOpenDispute: false };

const valueOn = (rule: Rule, given: EnterpriseFile, day: string): string => evaluateRule(rule, toProfile(given, day), new Date(`${day}T02:00:00Z`)).value;

describe('what is on file, as a profile (企业画像)', () => {
  it('keeps value, period, day, source and confidence of each fact', () => {
    expect(toProfile(file({ profile: profile([fact('staff', 30)]) }), TODAY).facts.staff).toEqual({ value: 30, asOf: '2025-06-30', source: '税务局', confidence: 0.9 });
  });

  it('of figures of several periods the newest whole year counts, not a part of a year', () => {
    const facts = [fact('revenue', 1, { period: '2023', asOf: '2024-01-31' }), fact('revenue', 2, { period: '2024', asOf: '2025-01-31' }), fact('revenue', 3, { period: '2025Q2', asOf: '2025-07-15' })];
    for (const order of [facts, [...facts].reverse()]) {
      const { facts: read, series } = toProfile(file({ profile: profile(order) }), TODAY);
      expect(read.revenue).toMatchObject({ value: 2, period: '2024' });
      expect(Object.fromEntries(Object.entries(series?.revenue ?? {}).map(([year, one]) => [year, one.value]))).toEqual({ 2023: 1, 2024: 2 });
    }
  });

  it('a certificate is valid up to the day before the register’s end', () => {
    const certificate = { kind: 'NATIONAL_HIGH_TECH', certificateNumber: 'GR1', validFrom: '2022-09-01', validTo: '2025-09-01' };
    const rule: Rule = { kind: 'has', qualification: 'NATIONAL_HIGH_TECH', valid: true };
    const given = file({ profile: profile([], [certificate]) });
    expect([valueOn(rule, given, '2025-08-31'), valueOn(rule, given, '2025-09-01')]).toEqual(['TRUE', 'FALSE']);
  });

  it.each<readonly [string, Rule]>([
    ['certificates', { kind: 'has', qualification: 'LITTLE_GIANT', valid: true }],
    ['facts', { kind: 'cmp', fact: 'staff', op: '>=', value: 1 }],
    ['lists', { kind: 'notOn', list: 'BLACK' }],
    ['the tax grade', { kind: 'taxGradeIn', grades: ['A'] }],
    ['the rating', { kind: 'ratingAtLeast', level: 'A' }],
  ])('what has not come yet is unknown, never a no: %s', (_what, rule) => {
    expect(valueOn(rule, file(), TODAY)).toBe('UNKNOWN');
  });

  it('once the registers have spoken, silence is a no', () => {
    const given = file({ profile: profile([]), credit });
    expect(valueOn({ kind: 'has', qualification: 'LITTLE_GIANT', valid: true }, given, TODAY)).toBe('FALSE');
    expect(valueOn({ kind: 'notOn', list: 'BLACK' }, given, TODAY)).toBe('TRUE');
    expect(valueOn({ kind: 'ratingAtLeast', level: 'A' }, given, TODAY)).toBe('TRUE');
    expect(valueOn({ kind: 'customsLevelIn', levels: ['REGULAR'] }, given, TODAY)).toBe('UNKNOWN');
  });

  it('a tax grade keeps the day of its source, a list is true of today', () => {
    const { taxGrade, lists } = toProfile(file({ credit }), TODAY);
    expect(taxGrade).toEqual({ value: 'A', asOf: '2025-04-01', source: 'TAX', confidence: 1 });
    expect(lists?.BLACK).toEqual({ value: false, asOf: TODAY, source: 'LIST', confidence: 1 });
  });

  it('an enterprise without an industry or a size has none here', () => {
    const { industry, facts } = toProfile(file({ core: { ...core, industryCode: null, sizeClass: null } }), TODAY);
    expect(industry).toBeUndefined();
    expect(facts).not.toHaveProperty('sizeClass');
  });
});
