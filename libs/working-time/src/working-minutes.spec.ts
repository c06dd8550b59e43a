import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildOfficeHours, defaultOfficeHours as hours, OfficeHoursNotCovered } from './office-hours.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';
import { winterHours, winterInstants } from './winter.ts';
import { CalendarNotCovered } from './workday-index.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-minutes.ts';

/** An instant by the clock in Shanghai. */
const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}+08:00`);

describe('working minutes between two instants (SHR-03)', () => {
  it.each([
    ['2025-09-29 09:00:00', '2025-09-29 18:00:00', 420],
    ['2025-09-29 00:00:00', '2025-09-30 00:00:00', 420],
    ['2025-09-29 11:30:00', '2025-09-29 14:30:00', 60],
    ['2025-09-29 12:00:00', '2025-09-29 14:00:00', 0],
    ['2025-09-29 17:59:00', '2025-09-30 09:01:00', 2],
    ['2025-09-29 17:59:59', '2025-09-29 18:00:00', 1],
    ['2025-09-29 09:00:00', '2025-09-29 09:00:59', 0],
    ['2025-09-27 09:00:00', '2025-09-27 18:00:00', 0],
    ['2025-09-28 09:00:00', '2025-09-28 18:00:00', 420],
    ['2025-09-30 18:00:00', '2025-10-09 09:00:00', 0],
    ['2025-09-30 17:00:00', '2025-10-09 10:00:00', 120],
    ['2025-10-09 10:00:00', '2025-09-30 17:00:00', -120],
    ['2025-01-01 00:00:00', '2026-01-01 00:00:00', 248 * 420],
  ])('from %s to %s: %d', (from, to, minutes) => {
    expect(workingMinutesBetween(calendar, hours, at(from), at(to))).toBe(minutes);
  });

  it('are those of the unit on each day: new hours count from the day on which they become valid', () => {
    const summer = buildOfficeHours([
      { validFrom: '2018-01-01', validTo: '2025-07-01', periods: [{ from: '09:00', to: '12:00' }] },
      { validFrom: '2025-07-01', validTo: null, periods: [{ from: '08:00', to: '12:00' }] },
    ]);
    expect(workingMinutesBetween(calendar, summer, at('2025-06-30 00:00:00'), at('2025-07-02 00:00:00'))).toBe(180 + 240);
  });

  it('add up over the parts of a stretch, in any order', () => {
    const instants = fc.date(winterInstants);
    fc.assert(
      fc.property(instants, instants, instants, (a, b, c) => {
        const between = (from: Date, to: Date) => workingMinutesBetween(calendar, winterHours, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2027-12-31 12:00:00', '2028-01-01 00:00:00', '2028-01-01'],
    ['2017-12-31 12:00:00', '2018-01-03 00:00:00', '2017-12-31'],
  ])('are not guessed from %s to %s', (from, to, day) => {
    const wide = buildOfficeHours([{ validFrom: '2010-01-01', validTo: null, periods: [{ from: '09:00', to: '12:00' }] }]);
    expect(() => workingMinutesBetween(calendar, wide, at(from), at(to))).toThrow(CalendarNotCovered);
    expect(() => workingMinutesBetween(calendar, wide, at(from), at(to))).toThrow(expect.objectContaining({ day }));
  });

  it('are not guessed before the unit has hours', () => {
    const late = buildOfficeHours([{ validFrom: '2025-07-01', validTo: null, periods: [{ from: '09:00', to: '12:00' }] }]);
    expect(() => workingMinutesBetween(calendar, late, at('2025-06-30 12:00:00'), at('2025-07-02 00:00:00'))).toThrow(OfficeHoursNotCovered);
    expect(workingMinutesBetween(calendar, late, at('2025-07-01 00:00:00'), at('2025-07-02 00:00:00'))).toBe(180);
  });
});

describe('adding working minutes (SHR-03)', () => {
  it.each([
    ['2025-09-29 10:00:00', 60, '2025-09-29 11:00:00'],
    ['2025-09-29 11:30:00', 30, '2025-09-29 12:00:00'],
    ['2025-09-29 11:30:00', 31, '2025-09-29 14:01:00'],
    ['2025-09-29 12:30:00', 1, '2025-09-29 14:01:00'],
    ['2025-09-29 09:00:00', 420, '2025-09-29 18:00:00'],
    ['2025-09-29 17:30:30', 30, '2025-09-30 09:00:30'],
    ['2025-09-30 17:00:00', 61, '2025-10-09 09:01:00'],
    ['2025-09-27 08:00:00', 420, '2025-09-28 18:00:00'],
    ['2025-10-03 08:00:00', 0, '2025-10-03 08:00:00'],
    ['2025-09-29 18:00:00', -240, '2025-09-29 14:00:00'],
    ['2025-09-29 14:00:00', -1, '2025-09-29 11:59:00'],
    ['2025-10-09 09:00:00', -60, '2025-09-30 17:00:00'],
  ])('%s plus %d is %s', (start, minutes, expected) => {
    expect(addWorkingMinutes(calendar, hours, at(start), minutes)).toEqual(at(expected));
  });

  it('is undone by counting the minutes between', () => {
    fc.assert(
      fc.property(fc.date(winterInstants), fc.integer({ min: -3000, max: 3000 }), (start, minutes) => {
        expect(workingMinutesBetween(calendar, winterHours, start, addWorkingMinutes(calendar, winterHours, start, minutes))).toBe(minutes);
      }),
      { numRuns: 2000 },
    );
  });

  it('never ends earlier for a later start or for more minutes', () => {
    fc.assert(
      fc.property(fc.date(winterInstants), fc.nat(5 * 86_400_000), fc.nat(3000), fc.nat(600), (start, laterMs, minutes, more) => {
        const end = addWorkingMinutes(calendar, winterHours, start, minutes);
        expect(addWorkingMinutes(calendar, winterHours, new Date(start.getTime() + laterMs), minutes) >= end).toBe(true);
        expect(addWorkingMinutes(calendar, winterHours, start, minutes + more) >= end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2027-12-31 18:00:00', 1, '2028-01-01'],
    ['2018-01-02 09:30:00', -31, '2017-12-31'],
  ])('%s plus %d leaves the coverage at %s', (start, minutes, day) => {
    expect(() => addWorkingMinutes(calendar, hours, at(start), minutes)).toThrow(expect.objectContaining({ name: 'CalendarNotCovered', day }));
  });

  it('does not look back beyond the day on which the unit has hours', () => {
    const late = buildOfficeHours([{ validFrom: '2025-07-01', validTo: null, periods: [{ from: '09:00', to: '12:00' }] }]);
    expect(addWorkingMinutes(calendar, late, at('2025-07-02 09:00:00'), -180)).toEqual(at('2025-07-01 09:00:00'));
    expect(() => addWorkingMinutes(calendar, late, at('2025-07-02 09:00:00'), -181)).toThrow(OfficeHoursNotCovered);
  });

  it('reaches the last minute of the coverage', () => {
    expect(addWorkingMinutes(calendar, hours, at('2027-12-31 17:00:00'), 60)).toEqual(at('2027-12-31 18:00:00'));
  });

  it('takes whole minutes only', () => {
    expect(() => addWorkingMinutes(calendar, hours, at('2025-09-29 10:00:00'), 0.5)).toThrow(RangeError);
  });
});
