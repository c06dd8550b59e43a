import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasInspectionLeft, inspectionYear } from './inspection-cap.ts';

describe('the yearly cap on inspections (§0.1)', () => {
  it.each([
    ['2025-12-31T15:59:59.999Z', 2025],
    ['2025-12-31T16:00:00.000Z', 2026],
  ])('the year of %s in Shanghai is %d', (instant, year) => {
    expect(inspectionYear(new Date(instant))).toBe(year);
  });

  it('is reached exactly when as many are held or booked', () => {
    fc.assert(fc.property(fc.nat(30), fc.nat(30), (limit, usedThisYear) => expect(hasInspectionLeft({ limit, usedThisYear })).toBe(usedThisYear < limit)));
  });
});
