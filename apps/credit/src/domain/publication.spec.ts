import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, publicationPeriod, type PublicationSettings } from './publication.ts';
import type { AdverseClass } from './record-kind.ts';

const settings: PublicationSettings = {
  minorPublicationMonths: { minimum: 0, maximum: 3 },
  generalPublicationMonths: { minimum: 3, maximum: 12 },
  seriousPublicationMonths: { minimum: 12, maximum: 36 },
  isMinorPublished: false,
};

describe('the publication period (§9.5)', () => {
  it.each<readonly [AdverseClass, string, string, string, boolean]>([
    ['MINOR', '2025-09-01', '2025-09-01', '2025-11-30', false],
    ['GENERAL', '2025-09-01', '2025-12-01', '2026-08-31', true],
    ['SERIOUS', '2025-09-01', '2026-09-01', '2028-08-31', true],
    ['GENERAL', '2025-11-30', '2026-02-28', '2026-11-29', true],
    ['SERIOUS', '2024-02-29', '2025-02-28', '2027-02-27', true],
  ])('of a %s one of %s: repair from %s on, shown until %s at most', (adverseClass, decidedOn, repairableFrom, publishedUntil, isPublished) => {
    expect(publicationPeriod(adverseClass, decidedOn, settings)).toEqual({ repairableFrom, publishedUntil, isPublished });
  });

  it('a minor one is published where a jurisdiction says so, for three months at most', () => {
    expect(publicationPeriod('MINOR', '2025-09-01', { ...settings, isMinorPublished: true })).toMatchObject({ isPublished: true, publishedUntil: '2025-11-30' });
  });

  it.each([['2025-01-31', 1, '2025-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2025-12-15', 1, '2026-01-15'], ['2025-03-31', 0, '2025-03-31'], ['2025-10-31', 36, '2028-10-31']])('%s and %d months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([['2025-12-31', 1, '2026-01-01'], ['2024-03-01', -1, '2024-02-29']])('%s and %d days are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});
