import { stateCouncilCalendar } from '@qinqing/working-time';
import { describe, expect, it } from '@jest/globals';
import { coverageOf, orphanDeadline } from './liaison-coverage.ts';

const deadline = (foundAt: string | null, now: string) =>
  orphanDeadline(foundAt === null ? null : new Date(foundAt), { workdays: 2, calendar: stateCouncilCalendar, now: new Date(now) });

describe('coverage of key enterprises by liaisons (ENT-05)', () => {
  it('is the share of key enterprises that have one', () => {
    expect(coverageOf({ keyEnterprises: 12_000, assigned: 12_000 })).toBe(1);
    expect(coverageOf({ keyEnterprises: 8, assigned: 6 })).toBe(0.75);
  });

  it('is unknown where there is no key enterprise', () => expect(coverageOf({ keyEnterprises: 0, assigned: 0 })).toBeNull());

  it.each([
    ['2025-09-01T02:00:00Z', '2025-09-03', 'two working days later'],
    ['2025-09-26T02:00:00Z', '2025-09-29', 'Sunday, 28 September 2025, is a make-up working day'],
    ['2025-09-30T02:00:00Z', '2025-10-10', 'the National Day holiday does not count, the make-up Saturday does not exist'],
  ])('an orphan found at %s is due on %s: %s', (foundAt, dueOn) => expect(deadline(foundAt, foundAt).dueOn).toBe(dueOn));

  it('is overdue from the next midnight in Shanghai on', () => {
    expect(deadline('2025-09-01T02:00:00Z', '2025-09-03T15:59:59Z').isOverdue).toBe(false);
    expect(deadline('2025-09-01T02:00:00Z', '2025-09-03T16:00:00Z').isOverdue).toBe(true);
  });

  it('has no day while the daily check has not found it, or where the calendar ends', () => {
    expect(deadline(null, '2025-09-03T16:00:00Z')).toEqual({ dueOn: null, isOverdue: false });
    expect(deadline('2099-01-01T00:00:00Z', '2099-06-01T00:00:00Z')).toEqual({ dueOn: null, isOverdue: false });
  });
});
