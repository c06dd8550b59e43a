import { describe, expect, it } from '@jest/globals';
import { judgeKeyEnterprise, toEntry, type KeyEnterpriseFacts } from './key-enterprise.ts';
import type { Qualification, QualificationKind } from './qualification.ts';

const wan = 1_000_000;
const day = '2025-07-01';
const certificate = (kind: QualificationKind, validFrom = '2023-12-01', validTo = '2026-12-01'): Qualification => ({
  id: 'q',
  enterpriseId: 'e',
  kind,
  certificateNumber: 'GR202344000001',
  validFrom,
  validTo,
});
const facts = (changes: Partial<KeyEnterpriseFacts>): KeyEnterpriseFacts => ({ status: 'ACTIVE', industryCode: 'C3911', revenueCents: 0, qualifications: [], ...changes });
const entry = (changes: Partial<KeyEnterpriseFacts>) => toEntry('e', '2025Q3', judgeKeyEnterprise(facts(changes), day));

describe('a key enterprise is derived, never typed by hand (ENT-02)', () => {
  it.each<[string, number, boolean]>([
    ['C3911', 2_000 * wan, true],
    ['C3911', 2_000 * wan - 1, false],
    ['F52', 500 * wan, true],
    ['F52', 500 * wan - 1, false],
    ['H62', 200 * wan, true],
    ['L72', 999 * wan, false],
    ['J66', 900_000 * wan, false],
  ])('industry %s with %d fen a year is four-above: %s (§12.5)', (industryCode, revenueCents, isFourAbove) => {
    expect(entry({ industryCode, revenueCents })?.isFourAbove ?? false).toBe(isFourAbove);
  });

  it('is not four-above on unknown revenue, and says that it is unknown', () => {
    expect(judgeKeyEnterprise(facts({ revenueCents: null }), day)[0].isMet).toBeNull();
    expect(entry({ revenueCents: null })).toBeNull();
  });

  it('a construction firm needs its qualification, a developer only business', () => {
    expect(entry({ industryCode: 'E47', qualifications: [certificate('CONSTRUCTION')] })?.isFourAbove).toBe(true);
    expect(entry({ industryCode: 'E47', revenueCents: 9_000 * wan })).toBeNull();
    expect(entry({ industryCode: 'K701', revenueCents: 1 })?.isFourAbove).toBe(true);
    expect(entry({ industryCode: 'K701', revenueCents: 0 })).toBeNull();
  });

  it.each([
    ['2023-12-01', '2026-12-01', true],
    [day, '2028-07-01', true],
    ['2022-07-01', day, false],
    ['2025-07-02', '2028-07-02', false],
  ])('a high-tech certificate from %s to %s counts on the quarter’s first day: %s', (from, to, isHighTech) => {
    expect(entry({ qualifications: [certificate('NATIONAL_HIGH_TECH', from, to)] })?.isNationalHighTech ?? false).toBe(isHighTech);
  });

  it('may stand on the list for both grounds', () => {
    expect(entry({ revenueCents: 5_000 * wan, qualifications: [certificate('NATIONAL_HIGH_TECH')] })).toEqual({
      quarter: '2025Q3',
      enterpriseId: 'e',
      isFourAbove: true,
      isNationalHighTech: true,
    });
  });

  it.each(['REGISTERED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT'] as const)('does business: %s does not count', (status) => {
    expect(entry({ status, revenueCents: 5_000 * wan, qualifications: [certificate('NATIONAL_HIGH_TECH')] })).toBeNull();
  });

  it('explains with the figures that decide', () => {
    expect(judgeKeyEnterprise(facts({ industryCode: 'F52', revenueCents: 480 * wan }), day)[0]).toMatchObject({ isMet: false, revenueCents: 480 * wan, thresholdCents: 500 * wan });
    expect(judgeKeyEnterprise(facts({ qualifications: [certificate('NATIONAL_HIGH_TECH')] }), day)[1]).toMatchObject({ certificate: { certificateNumber: 'GR202344000001' } });
  });
});
