import { describe, expect, it } from '@jest/globals';
import { policySettings, type PolicySettings } from './settings.ts';

type Key = keyof PolicySettings;
const keys = Object.keys(policySettings) as readonly Key[];
const accepts = (key: Key, value: unknown): boolean => policySettings[key].schema.safeParse(value).success;

describe('the numbers of the policy rules (SHR-24)', () => {
  it.each(keys)('%s has a default that keeps its own rule, a unit and a source', (key) => {
    const { default: standard, unit, source } = policySettings[key];
    expect(accepts(key, standard)).toBe(true);
    expect(unit.length).toBeGreaterThan(2);
    expect(source).toMatch(/POL-|SHR-|§/);
  });

  it.each([
    ['positiveExamples', 1, true],
    ['positiveExamples', 0, false],
    ['negativeExamples', 51, false],
    ['rankingWeights', { amount: 0.25, urgency: 0.25, peerSuccess: 0.25, ease: 0.25 }, true],
    ['rankingWeights', { amount: 0.45, urgency: 0.25, peerSuccess: 0.2, ease: 0.2 }, false],
    ['rankingWeights', { amount: 1 }, false],
    ['rankingWeights', { amount: 0.5, urgency: 0.5, peerSuccess: 0, ease: 0, redList: 0 }, false],
    ['largestAmountCents', 0, false],
    ['urgencyHorizonDays', 0, false],
    ['peerMinimum', 0, false],
    ['easeByMode', { NO_APPLICATION: 1, INSTANT: 1, REVIEW: 1 }, true],
    ['easeByMode', { INSTANT: 1 }, false],
    ['auditShare', 1.1, false],
    ['officeHours', [{ from: '14:00', to: '12:00' }], false],
    ['officeHours', [], false],
  ] as const)('%s = %j is valid: %p', (key, value, expected) => {
    expect(accepts(key, value)).toBe(expected);
  });
});
