import { describe, expect, it } from '@jest/globals';
import type { Fact, FactValue, Profile } from '@qinqing/rules';
import { contestedFacts, fillForm, prefillRate } from './smart-fill.ts';

const fact = (value: FactValue, asOf = '2025-08-20'): Fact => ({ value, asOf, source: '税务局', confidence: 0.95 });
const profile: Profile = { facts: { revenue: fact(500_000_000), certificates: fact(['ISO9001', 'ISO14001']), patents: fact(null), establishedOn: fact('2015-03-02', '2025-09-01T02:00:00.000Z') } };
const field = (key: string, boundTo: string | null, isRequired = true) => ({ key, label: `字段${key}`, labelEn: key, boundTo, isRequired });

describe('smart fill (智能填报, POL-06)', () => {
  it('fills each bound field from what is on file, with its source and its day', () => {
    expect(fillForm([field('turnover', 'revenue')], profile)).toEqual([
      {
        key: 'turnover',
        label: '字段turnover',
        labelEn: 'turnover',
        value: '500000000',
        source: '税务局',
        asOf: '2025-08-20',
        isRequired: true,
        isPrefilled: true,
        contestedValue: null,
        contestReason: null,
      },
    ]);
  });

  it.each([
    ['several texts', 'certificates', 'ISO9001、ISO14001'],
    ['a day', 'establishedOn', '2015-03-02'],
  ])('writes %s as text', (_what, boundTo, value) => {
    expect(fillForm([field('x', boundTo)], profile)[0]).toMatchObject({ value, isPrefilled: true });
  });

  it.each([
    ['not on file', 'rdSpending'],
    ['known not to exist', 'patents'],
    ['bound to nothing', null],
    ['a word of the language, not of the register', 'constructor'],
  ])('leaves to the applicant what is %s', (_why, boundTo) => {
    expect(fillForm([field('x', boundTo)], profile)[0]).toMatchObject({ value: null, source: null, asOf: null, isPrefilled: false });
  });

  it('counts the share of fields that were prefilled', () => {
    expect(prefillRate(fillForm([field('a', 'revenue'), field('b', 'establishedOn'), field('c', null)], profile))).toBe(0.6667);
    expect(prefillRate([])).toBe(1);
  });

  it('names the facts whose value is contested', () => {
    const definitions = [field('a', 'revenue'), field('b', 'establishedOn')];
    const form = fillForm(definitions, profile).map((filled) => (filled.key === 'a' ? { ...filled, contestedValue: '600000000' } : filled));
    expect([...contestedFacts(form, definitions)]).toEqual(['revenue']);
  });
});
