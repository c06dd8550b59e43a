import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { deadline } from './deadline.ts';
import { defaultOfficeHours as hours } from './office-hours.ts';
import { InvalidPause, type Pause } from './pauses.ts';
import type { ServicePromise } from './service-promise.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';
import { winterInstants } from './winter.ts';

/** An instant by the clock in Shanghai. */
const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+08:00`);
const days = (n: number): ServicePromise => ({ kind: 'WORKING_DAYS', days: n });
const urgent: ServicePromise = { kind: 'CLOCK_HOURS', hours: 12 };

const dueAt = (submittedAt: Date, promise: ServicePromise, pauses: readonly Pause[]): Date => deadline({ calendar, hours, submittedAt, promise, pauses }).dueAt;

describe('a pause (10.5a)', () => {
  const submitted = at('2025-09-22 10:00');
  const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });

  it.each([
    ['one working hour', [pause('2025-09-23 10:00', '2025-09-23 11:00')], '2025-09-26 10:00'],
    ['a night and a lunch break', [pause('2025-09-23 18:00', '2025-09-24 09:00'), pause('2025-09-24 12:00', '2025-09-24 14:00')], '2025-09-25 18:00'],
    ['a whole day', [pause('2025-09-23 00:00', '2025-09-24 00:00')], '2025-09-26 18:00'],
    ['two that overlap, counted once', [pause('2025-09-23 10:00', '2025-09-23 12:00'), pause('2025-09-23 11:00', '2025-09-23 15:00')], '2025-09-26 12:00'],
    ['one within another', [pause('2025-09-23 09:00', '2025-09-23 18:00'), pause('2025-09-23 10:00', '2025-09-23 11:00')], '2025-09-26 18:00'],
    ['one that began before the submission', [pause('2025-09-19 09:00', '2025-09-22 11:00')], '2025-09-26 10:00'],
    ['one that begins on the last minute', [pause('2025-09-25 17:59', '2025-09-26 09:59')], '2025-09-26 10:00'],
    ['one that begins when the promise is broken, and mends nothing', [pause('2025-09-25 18:00', '2025-09-30 18:00')], '2025-09-25 18:00'],
    ['one in the time that another one gave', [pause('2025-09-23 10:00', '2025-09-23 11:00'), pause('2025-09-26 09:30', '2025-09-26 10:30')], '2025-09-26 11:00'],
  ])('of %s moves a deadline of 2025-09-25 18:00 by its working minutes', (_what, pauses, due) => {
    expect(dueAt(submitted, days(3), pauses)).toEqual(at(due));
  });

  it('moves an urgent deadline by its length on the clock', () => {
    expect(dueAt(at('2025-09-22 20:00'), urgent, [pause('2025-09-22 22:00', '2025-09-23 06:00')])).toEqual(at('2025-09-23 16:00'));
  });

  it('cannot end before it begins', () => {
    expect(() => dueAt(submitted, days(3), [pause('2025-09-23 11:00', '2025-09-23 10:00')])).toThrow(InvalidPause);
  });

  it('gives the same deadline whether it is kept as one piece, in two pieces, or twice', () => {
    fc.assert(
      fc.property(fc.date(winterInstants), fc.constantFrom(days(1), days(3), urgent), fc.nat(1440), fc.nat(1440), fc.nat(1440), (submittedAt, promise, after, first, second) => {
        const minutesLater = (minutes: number) => new Date(submittedAt.getTime() + minutes * 60_000);
        const [a, b, c] = [minutesLater(after), minutesLater(after + first), minutesLater(after + first + second)];
        const whole = dueAt(submittedAt, promise, [{ from: a, to: c }]);
        expect(dueAt(submittedAt, promise, [{ from: a, to: c }, { from: a, to: c }])).toEqual(whole);
        const isStillInTime = b < dueAt(submittedAt, promise, [{ from: a, to: b }]);
        if (isStillInTime) expect(dueAt(submittedAt, promise, [{ from: b, to: c }, { from: a, to: b }])).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
