import { describe, expect, it } from '@jest/globals';
import { quotaOf, spanStart } from './bank-quota.ts';

describe('the quota of a bank (CRD-16)', () => {
  it.each([
    ['whole while it owes nothing', 500, false, 0.5, 500],
    ['half while a report is overdue', 500, true, 0.5, 250],
    ['half of an odd number, rounded down', 5, true, 0.5, 2],
    ['half of one is none', 1, true, 0.5, 0],
    ['none where the jurisdiction says so', 500, true, 0, 0],
  ])('is %s', (_case, dailyQuota, hasOverdueReport, overdueQuotaShare, quota) => {
    expect(quotaOf({ dailyQuota, hasOverdueReport, overdueQuotaShare })).toBe(quota);
  });

  it('is that of the day in Shanghai, which begins at 16:00 UTC', () => {
    expect(spanStart('DAY', new Date('2025-09-01T15:59:59.999Z'))).toEqual(new Date('2025-08-31T16:00:00.000Z'));
    expect(spanStart('DAY', new Date('2025-09-01T16:00:00.000Z'))).toEqual(new Date('2025-09-01T16:00:00.000Z'));
  });

  it('is limited within each minute', () => {
    expect(spanStart('MINUTE', new Date('2025-09-01T02:00:59.999Z'))).toEqual(new Date('2025-09-01T02:00:00.000Z'));
    expect(spanStart('MINUTE', new Date('2025-09-01T02:01:00.000Z'))).toEqual(new Date('2025-09-01T02:01:00.000Z'));
  });
});
