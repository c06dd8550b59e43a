import { describe, expect, it } from '@jest/globals';
import { isInUse, isShownToPublic, lastDayOfUse, type CreditRecord } from './credit-record.ts';

const penalty = {
  kind: 'PENALTY',
  decidedOn: '2025-09-01',
  validTo: null,
  publishedUntil: '2026-08-31',
  isPublished: true,
  isRepaired: false,
  isCorrected: false,
  isDisputed: false,
} as CreditRecord;

describe('whether a record counts, and is shown (§9.5)', () => {
  it.each<readonly [string, Partial<CreditRecord>, string, boolean, boolean]>([
    ['on the day of the decision', {}, '2025-09-01', true, true],
    ['the day before', {}, '2025-08-31', false, false],
    ['on the last day of publication', {}, '2026-08-31', true, true],
    ['the day after', {}, '2026-09-01', false, false],
    ['repaired', { isRepaired: true }, '2025-10-01', false, false],
    ['corrected', { isCorrected: true }, '2025-10-01', false, false],
    ['contested: until it is decided it counts, flagged', { isDisputed: true }, '2025-10-01', true, true],
    ['minor: it counts unseen', { isPublished: false }, '2025-10-01', true, false],
    ['judicial: the courts publish their own', { kind: 'JUDICIAL' }, '2025-10-01', true, false],
    ['a grade past its validity', { kind: 'TAX_GRADE', publishedUntil: null, validTo: '2025-09-30', isPublished: false }, '2025-10-01', false, false],
    ['a grade on its last day', { kind: 'TAX_GRADE', publishedUntil: null, validTo: '2025-09-30', isPublished: false }, '2025-09-30', true, false],
  ])('%s', (_sentence, changes, day, isUsed, isShown) => {
    expect(isInUse({ ...penalty, ...changes }, day)).toBe(isUsed);
    expect(isShownToPublic({ ...penalty, ...changes }, day)).toBe(isShown);
  });

  it.each<readonly [string | null, string | null, string | null]>([
    [null, null, null],
    ['2025-12-31', null, '2025-12-31'],
    [null, '2026-08-31', '2026-08-31'],
    ['2025-12-31', '2026-08-31', '2025-12-31'],
  ])('valid until %s and published until %s, it ends by itself on %s', (validTo, publishedUntil, expected) => {
    expect(lastDayOfUse({ validTo, publishedUntil })).toBe(expected);
  });
});
