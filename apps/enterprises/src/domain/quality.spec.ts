import { describe, expect, it } from '@jest/globals';
import { qualityOf } from './quality.ts';
import type { QualificationKind } from './qualification.ts';

const held = (kind: QualificationKind, validFrom = '2024-01-01', validTo = '2027-01-01') => ({ kind, validFrom, validTo });
const day = '2025-09-01';

describe('the quality of an enterprise for counter-offers (§10.4)', () => {
  it('is 0 without a title', () => expect(qualityOf([], day)).toBe(0));

  it('is a quarter for each innovation title, and 1 for all four', () => {
    expect(qualityOf([held('NATIONAL_HIGH_TECH')], day)).toBe(0.25);
    expect(qualityOf([held('NATIONAL_HIGH_TECH'), held('LITTLE_GIANT')], day)).toBe(0.5);
    expect(qualityOf((['NATIONAL_HIGH_TECH', 'SPECIALISED_SOPHISTICATED', 'LITTLE_GIANT', 'INNOVATIVE_SME'] as const).map((kind) => held(kind)), day)).toBe(1);
  });

  it('does not count a construction licence', () => expect(qualityOf([held('CONSTRUCTION')], day)).toBe(0));

  it('counts two certificates of one kind once', () => expect(qualityOf([held('LITTLE_GIANT'), held('LITTLE_GIANT', '2025-01-01')], day)).toBe(0.25));

  it.each([
    ['2025-09-01', '2025-09-02', 0.25, 'on its first day'],
    ['2024-09-01', '2025-09-01', 0, 'on the day of expiry'],
    ['2025-09-02', '2026-09-01', 0, 'on the day before it begins'],
  ])('a certificate from %s to %s counts %d %s', (validFrom, validTo, share) => expect(qualityOf([held('LITTLE_GIANT', validFrom, validTo)], day)).toBe(share));
});
