import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFact, type FactProblem, type GivenFact, type GivenValue } from './fact-check.ts';
import { definitionOf, type FactKey } from './fact-definitions.ts';
import { mandatoryFacts } from './mandatory-facts.ts';

const today = '2025-09-01';
const given = (key: FactKey, value: GivenValue, changes: Partial<GivenFact> = {}): GivenFact => ({
  key,
  value,
  period: definitionOf(key).isPeriodic ? '2024' : null,
  asOf: '2025-08-31',
  confidence: 1,
  ...changes,
});

describe('recording a fact (ENT-04)', () => {
  it.each<[FactKey, GivenValue, unknown]>([
    ['legalRepresentative', { text: ' 王建国 ' }, '王建国'],
    ['industry', { text: '3911' }, 'C3911'],
    ['contactPhone', { text: '13800138000' }, '13800138000'],
    ['contactPhone', { text: '0750-3860000' }, '0750-3860000'],
    ['staff', { number: 0 }, 0],
    ['revenue', { amount: Number.MAX_SAFE_INTEGER }, Number.MAX_SAFE_INTEGER],
    ['powerUse', { number: 12_345.6 }, 12_345.6],
    ['exportShare', { number: 1 }, 1],
    ['establishedOn', { day: '2011-05-20' }, '2011-05-20'],
    ['mainProducts', { items: ['印制电路板', '覆铜板'] }, ['印制电路板', '覆铜板']],
  ])('%s takes %j', (key, value, stored) => expect(checkFact(given(key, value), today)).toEqual({ ok: true, value: stored }));

  it.each<[FactKey, GivenValue, FactProblem]>([
    ['staff', { text: '120' }, 'WRONG_KIND'],
    ['staff', { number: 1.5 }, 'WRONG_KIND'],
    ['staff', { number: -1 }, 'OUT_OF_RANGE'],
    ['staff', {}, 'WRONG_KIND'],
    ['staff', { number: 120, text: '120' }, 'WRONG_KIND'],
    ['revenue', { number: 100 }, 'WRONG_KIND'],
    ['revenue', { amount: 2 ** 53 }, 'WRONG_KIND'],
    ['exportShare', { number: 1.01 }, 'OUT_OF_RANGE'],
    ['industry', { text: 'C99' }, 'UNKNOWN_INDUSTRY'],
    ['contactPhone', { text: '12345' }, 'MALFORMED_PHONE'],
    ['establishedOn', { day: '2025-09-02' }, 'DAY_IN_FUTURE'],
    ['establishedOn', { day: '2025-02-29' }, 'DAY_MALFORMED'],
    ['mainProducts', { items: [] }, 'OUT_OF_RANGE'],
    ['mainProducts', { items: ['电路板', ' '] }, 'OUT_OF_RANGE'],
    ['legalRepresentative', { text: '王\u0000建国' }, 'WRONG_KIND'],
  ])('%s refuses %j: %s', (key, value, problem) => expect(checkFact(given(key, value), today)).toEqual({ ok: false, problem }));

  it.each<[Partial<GivenFact>, FactProblem | null]>([
    [{ period: '2024' }, null],
    [{ period: '2025Q2' }, null],
    [{ period: '2025-08' }, null],
    [{ period: null }, 'PERIOD_MISSING'],
    [{ period: '2025Q5' }, 'PERIOD_MALFORMED'],
    [{ period: '2025-13' }, 'PERIOD_MALFORMED'],
    [{ asOf: today }, null],
    [{ asOf: '2025-09-02' }, 'DAY_IN_FUTURE'],
    [{ asOf: 'yesterday' }, 'DAY_MALFORMED'],
    [{ confidence: 0 }, null],
    [{ confidence: 1.01 }, 'CONFIDENCE_OUT_OF_RANGE'],
    [{ confidence: Number.NaN }, 'CONFIDENCE_OUT_OF_RANGE'],
  ])('a revenue with %j has the problem %s', (changes, problem) => {
    const check = checkFact(given('revenue', { amount: 100 }, changes), today);
    expect(check.ok ? null : check.problem).toBe(problem);
  });

  it('answers for every key and any value, and never throws', () => {
    const anyValue = fc.record({ text: fc.string(), number: fc.double(), amount: fc.double(), day: fc.string(), items: fc.array(fc.string()) }, { requiredKeys: [] });
    fc.assert(fc.property(fc.constantFrom(...mandatoryFacts), anyValue, fc.string(), (key, value, asOf) => typeof checkFact(given(key, value, { asOf }), today).ok === 'boolean'));
  });
});
