import { describe, expect, it } from '@jest/globals';

import { isFourAbove } from './four-above.ts';
import { industryDivisions } from './industry-table.ts';
import { parseIndustryCode } from './industry.ts';

const wan = 1_000_000;

interface Known {
  revenueCents?: number | null;
  qualified?: boolean | null;
  developing?: boolean | null;
}

const isFourAboveWith = (industry: string | null, facts: Known): boolean | null => {
  const reading = industry === null ? null : parseIndustryCode(industry);
  if (reading && !reading.ok) throw new Error(reading.message.en);
  return isFourAbove({
    industryCode: reading ? reading.code : null,
    revenueCents: facts.revenueCents ?? null,
    hasConstructionQualification: facts.qualified ?? null,
    isDevelopingRealEstate: facts.developing ?? null,
  });
};

describe('a four-above enterprise 四上企业 (ENT-02)', () => {
  it.each([
    ['B06', 2_000], ['C39', 2_000], ['D44', 2_000], ['F51', 2_000], ['F52', 500], ['H61', 200], ['H62', 200],
    ['G54', 2_000], ['G60', 2_000], ['I65', 2_000], ['N77', 2_000], ['Q84', 2_000],
    ['L72', 1_000], ['M73', 1_000], ['P83', 1_000], ['K702', 1_000], ['K703', 1_000],
    ['O80', 500], ['R89', 500], ['Q85', 500],
  ])('of %s has a revenue of at least %d 万元: exactly there yes, one fen below no, unknown unknown', (industry, thresholdWan) => {
    expect(isFourAboveWith(industry, { revenueCents: thresholdWan * wan })).toBe(true);
    expect(isFourAboveWith(industry, { revenueCents: thresholdWan * wan - 1 })).toBe(false);
    expect(isFourAboveWith(industry, {})).toBeNull();
  });

  it.each([
    [true, true],
    [false, false],
    [null, null],
  ])('in construction is one with a qualification, whatever its revenue: %s → %s', (qualified, expected) => {
    expect(isFourAboveWith('E47', { qualified, revenueCents: 0 })).toBe(expected);
  });

  it.each([
    [true, true],
    [false, false],
    [null, null],
  ])('in real-estate development is one that is developing, whatever its revenue: %s → %s', (developing, expected) => {
    expect(isFourAboveWith('K701', { developing, revenueCents: 0 })).toBe(expected);
  });

  it.each(['A01', 'J66', 'S91', 'T97'])('is never one of %s', (industry) => {
    expect(isFourAboveWith(industry, { revenueCents: 1_000_000 * wan, qualified: true, developing: true })).toBe(false);
  });

  it.each([
    ['F', 2_000 * wan, null, true],
    ['F', 500 * wan - 1, null, false],
    ['F', 500 * wan, null, null],
    ['K70', 1_000 * wan, true, true],
    ['K70', 0, false, false],
    ['K70', 0, true, null],
    ['K70', 0, null, null],
  ])('of the coarse industry %s is decided when all thresholds below it agree: revenue %d, developing %s → %s', (industry, revenueCents, developing, expected) => {
    expect(isFourAboveWith(industry, { revenueCents, developing })).toBe(expected);
  });

  it('is unknown without an industry', () => {
    expect(isFourAboveWith(null, { revenueCents: 1_000_000 * wan })).toBeNull();
  });

  it('is decided for every division of the standard once all facts are known', () => {
    for (const { digits } of industryDivisions) {
      const decided = isFourAboveWith(digits, { revenueCents: 0, qualified: false, developing: false });
      expect(decided).toBe(false);
    }
  });
});
