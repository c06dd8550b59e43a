import { describe, expect, it } from '@jest/globals';
import { isWorkday, stateCouncilCalendar as calendar } from '@qinqing/working-time';
import fc from 'fast-check';
import { addDays, heldOn, listRecurringDays, sessionsAYear } from './recurrence.ts';

const monthly27 = { dayOfMonth: 27, everyMonths: 1 };

describe('爱企日, every month on the 27th (VIS-29)', () => {
  it.each([
    ['a whole year', '2025-01-01', '2025-12-31', 12],
    ['from the day itself to the day itself', '2025-03-27', '2025-03-27', 1],
    ['from the day after', '2025-03-28', '2025-04-26', 0],
    ['over the end of a year', '2025-12-01', '2026-01-31', 2],
  ])('%s', (_span, from, to, count) => {
    const days = listRecurringDays(monthly27, from, to);
    expect(days).toHaveLength(count);
    expect(days.every((day) => day.endsWith('-27'))).toBe(true);
  });

  it.each([
    ['2025-10-27', false, '2025-10-27', 'a Monday stays'],
    ['2025-09-27', false, '2025-09-28', 'a Saturday moves to the Sunday on which work is made up'],
    ['2025-12-27', false, '2025-12-29', 'a Saturday moves to Monday'],
    ['2025-12-27', true, '2025-12-27', 'a leader keeps it'],
  ])('%s (kept: %s) is held on %s: %s', (day, keepsDay, expected) => {
    expect(heldOn(day, keepsDay, calendar)).toBe(expected);
  });

  it('is held on the day itself or on the first working day after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (offset) => {
        const day = addDays('2024-01-01', offset);
        const held = heldOn(day, false, calendar);
        expect(isWorkday(calendar, held)).toBe(true);
        for (let between = day; between < held; between = addDays(between, 1)) expect(isWorkday(calendar, between)).toBe(false);
      }),
    );
  });
});

describe('a rule of every so many months', () => {
  it.each([
    [1, 12],
    [2, 6],
    [3, 4],
    [5, 2],
    [12, 1],
  ])('every %d months is %d times a year', (everyMonths, expected) => {
    expect(sessionsAYear({ dayOfMonth: 1, everyMonths })).toBe(expected);
    expect(listRecurringDays({ dayOfMonth: 1, everyMonths }, '2025-01-01', '2025-12-31').length).toBeGreaterThanOrEqual(expected);
  });

  it('gives days in order, each with the day of the month, within the span, and the later ones again from a later start of whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1000 }), (dayOfMonth, everyMonths, length) => {
        const to = addDays('2025-01-01', length);
        const days = listRecurringDays({ dayOfMonth, everyMonths }, '2025-01-01', to);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => day <= to && Number(day.slice(8)) === dayOfMonth)).toBe(true);
      }),
    );
  });
});
