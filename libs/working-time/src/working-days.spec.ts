import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { dayNumberOf, dayOf } from './day.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';
import { CalendarNotCovered } from './workday-index.ts';
import { addWorkingDays, countWorkdays, isWorkday } from './working-days.ts';

const days = fc.integer({ min: dayNumberOf('2018-03-01'), max: dayNumberOf('2027-10-31') }).map(dayOf);

describe('working days (SHR-03)', () => {
  it.each([
    ['2025-09-29', 3, '2025-10-10'],
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-27', 1, '2025-09-28'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2024-02-09', 1, '2024-02-18'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2025-09-28', -1, '2025-09-26'],
    ['2025-10-09', -1, '2025-09-30'],
    ['2025-10-04', -2, '2025-09-29'],
    ['2025-10-04', 0, '2025-10-04'],
    ['2018-12-28', 1, '2018-12-29'],
    ['2018-12-29', 1, '2019-01-02'],
  ])('%s plus %d is %s', (day, n, expected) => {
    expect(addWorkingDays(calendar, day, n)).toBe(expected);
  });

  it.each([
    ['2025-10-01', '2025-10-08', 0],
    ['2025-09-28', '2025-09-28', 1],
    ['2025-09-27', '2025-09-27', 0],
    ['2025-09-22', '2025-09-30', 8],
    ['2025-09-30', '2025-09-22', 0],
    ['2018-01-01', '2027-12-31', 2498],
  ])('from %s to %s there are %d, both days included', (from, to, count) => {
    expect(countWorkdays(calendar, from, to)).toBe(count);
  });

  it('are counted as by walking from day to day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, n) => {
        let walked = dayNumberOf(day);
        for (let left = Math.abs(n); left > 0; ) {
          walked += Math.sign(n);
          if (isWorkday(calendar, dayOf(walked))) left -= 1;
        }
        expect(addWorkingDays(calendar, day, n)).toBe(dayOf(walked));
      }),
      { numRuns: 2000 },
    );
  });

  it('between two days are as many as have to be added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, n) => {
        expect(countWorkdays(calendar, dayOf(dayNumberOf(day) + 1), addWorkingDays(calendar, day, n))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [() => addWorkingDays(calendar, '2027-12-31', 1), '2028-01-01'],
    [() => addWorkingDays(calendar, '2027-12-01', 200), '2028-01-01'],
    [() => addWorkingDays(calendar, '2028-01-03', 1), '2028-01-03'],
    [() => addWorkingDays(calendar, '2018-01-02', -1), '2017-12-31'],
    [() => countWorkdays(calendar, '2027-12-01', '2028-02-01'), '2028-02-01'],
    [() => countWorkdays(calendar, '2017-12-01', '2018-02-01'), '2017-12-01'],
    [() => isWorkday(calendar, '2028-01-01'), '2028-01-01'],
  ])('are never guessed outside the coverage: %s names %s', (ask, day) => {
    expect(ask).toThrow(CalendarNotCovered);
    expect(ask).toThrow(expect.objectContaining({ day, coverage: { from: '2018-01-01', to: '2027-12-31' } }));
  });

  it('are whole', () => {
    expect(() => addWorkingDays(calendar, '2025-09-29', 1.5)).toThrow(RangeError);
  });
});
