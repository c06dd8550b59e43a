import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { deadline, type DeadlineTerms } from './deadline.ts';
import { buildOfficeHours, defaultOfficeHours } from './office-hours.ts';
import { InvalidPromise, type ServicePromise } from './service-promise.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';
import { winterHours, winterInstants } from './winter.ts';
import { CalendarNotCovered } from './workday-index.ts';

/** An instant by the clock in Shanghai. */
const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+08:00`);
const days = (n: number): ServicePromise => ({ kind: 'WORKING_DAYS', days: n });
const urgent: ServicePromise = { kind: 'CLOCK_HOURS', hours: 12 };

const dueAt = (submittedAt: Date, promise: ServicePromise, more: Partial<DeadlineTerms> = {}): Date =>
  deadline({ calendar, hours: defaultOfficeHours, submittedAt, promise, ...more }).dueAt;

describe('a deadline in working days (SHR-03, 10.5a)', () => {
  it.each([
    ['2025-09-29 10:00', 3, '2025-10-10 18:00'],
    ['2025-09-26 15:00', 1, '2025-09-28 18:00'],
    ['2026-02-13 17:00', 1, '2026-02-14 18:00'],
    ['2026-02-13 17:00', 3, '2026-02-25 18:00'],
    ['2024-02-09 10:00', 1, '2024-02-18 18:00'],
    ['2026-10-09 10:00', 1, '2026-10-10 18:00'],
    ['2025-09-20 10:00', 1, '2025-09-22 18:00'],
    ['2020-01-23 10:00', 5, '2020-02-07 18:00'],
    ['2019-04-30 10:00', 1, '2019-05-05 18:00'],
    ['2018-12-28 10:00', 2, '2019-01-02 18:00'],
  ])('submitted %s, promised %d: due %s', (submitted, n, due) => {
    expect(dueAt(at(submitted), days(n))).toEqual(at(due));
  });

  it('never counts the day of submission, whatever the hour: midnight in Shanghai is the border', () => {
    expect(dueAt(at('2025-09-22 00:00'), days(1))).toEqual(at('2025-09-23 18:00'));
    expect(dueAt(new Date('2025-09-22T15:59:59.999Z'), days(1))).toEqual(at('2025-09-23 18:00'));
    expect(dueAt(new Date('2025-09-22T16:00:00.000Z'), days(1))).toEqual(at('2025-09-24 18:00'));
  });

  it('is the close of the unit on that day', () => {
    const hours = buildOfficeHours([
      { validFrom: '2018-01-01', validTo: '2025-09-23', periods: [{ from: '09:00', to: '17:30' }] },
      { validFrom: '2025-09-23', validTo: null, periods: [{ from: '08:30', to: '12:00' }, { from: '13:00', to: '17:00' }] },
    ]);
    expect(dueAt(at('2025-09-19 10:00'), days(1), { hours })).toEqual(at('2025-09-22 17:30'));
    expect(dueAt(at('2025-09-19 10:00'), days(2), { hours })).toEqual(at('2025-09-23 17:00'));
  });
});

describe('a deadline in hours (10.5a)', () => {
  it.each([
    ['2025-09-30 20:00', '2025-10-01 08:00'],
    ['2025-10-04 03:00', '2025-10-04 15:00'],
  ])('that is urgent and submitted %s is due twelve hours of the clock later, %s', (submitted, due) => {
    expect(dueAt(at(submitted), urgent)).toEqual(at(due));
  });

  it.each([
    ['2025-09-22 10:00', 4, '2025-09-23 15:00'],
    ['2025-09-22 10:00', 7, '2025-09-23 18:00'],
    ['2025-09-22 10:00', 7.5, '2025-09-24 09:30'],
    ['2025-09-30 10:00', 4.1, '2025-10-09 15:06'],
  ])('in working time, submitted %s and promised %d h, runs from the next day on: due %s', (submitted, hours, due) => {
    expect(dueAt(at(submitted), { kind: 'WORKING_HOURS', hours })).toEqual(at(due));
  });
});

describe('a deadline beyond what is known (SHR-03)', () => {
  it('is provisional in a year without a notice, and not before', () => {
    const provisional = (submitted: string, promise: ServicePromise) =>
      deadline({ calendar, hours: defaultOfficeHours, submittedAt: at(submitted), promise }).isProvisional;
    expect(provisional('2026-12-30 10:00', days(1))).toBe(false);
    expect(provisional('2026-12-31 10:00', days(1))).toBe(true);
    expect(provisional('2026-12-31 20:00', urgent)).toBe(false);
  });

  it('does not fall on National Day although no notice says so yet', () => {
    expect(dueAt(at('2027-09-30 10:00'), days(1))).toEqual(at('2027-10-04 18:00'));
  });

  it('carries the version of the calendar', () => {
    expect(deadline({ calendar, hours: defaultOfficeHours, submittedAt: at('2025-09-29 10:00'), promise: days(1) }).calendarVersion).toBe(calendar.version);
  });

  it('is refused beyond the coverage, while clock hours need no calendar', () => {
    expect(() => dueAt(at('2027-12-31 10:00'), days(1))).toThrow(CalendarNotCovered);
    expect(dueAt(at('2027-12-31 20:00'), urgent)).toEqual(at('2028-01-01 08:00'));
  });

  it.each<ServicePromise>([
    days(0),
    days(-1),
    days(1.5),
    days(Number.NaN),
    { kind: 'CLOCK_HOURS', hours: 0 },
    { kind: 'WORKING_HOURS', hours: -4 },
    { kind: 'WORKING_HOURS', hours: 0.001 },
  ])('is refused for the promise %j', (promise) => {
    expect(() => dueAt(at('2025-09-29 10:00'), promise)).toThrow(InvalidPromise);
  });
});

describe('every deadline', () => {
  const due = (submittedAt: Date, promise: ServicePromise) => dueAt(submittedAt, promise, { hours: winterHours }).getTime();

  it('never moves forward for a later submission, and moves back for a longer promise', () => {
    fc.assert(
      fc.property(fc.date(winterInstants), fc.nat(5 * 86_400_000), fc.integer({ min: 1, max: 10 }), (submittedAt, laterMs, n) => {
        expect(due(new Date(submittedAt.getTime() + laterMs), days(n))).toBeGreaterThanOrEqual(due(submittedAt, days(n)));
        expect(due(submittedAt, days(n + 1))).toBeGreaterThan(due(submittedAt, days(n)));
      }),
      { numRuns: 2000 },
    );
  });
});
