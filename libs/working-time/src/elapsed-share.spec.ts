import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { layOut, oracleCases, pausesOf, promiseOf } from './deadline-oracle-cases.ts';
import { elapsedShare } from './elapsed-share.ts';
import { walkElapsedShare } from './light-oracle.ts';
import type { MeasuredClock } from './measured-clock.ts';
import { defaultOfficeHours as hours } from './office-hours.ts';
import { oracleOffices } from './oracle-offices.ts';
import { InvalidPause } from './pauses.ts';
import type { ServicePromise } from './service-promise.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';

const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+08:00`);
const stretch = (from: string, to: string) => ({ from: at(from), to: at(to) });

/** From a Monday at noon, four times seven hours less three. */
const days: ServicePromise = { kind: 'WORKING_DAYS', days: 3 };
const share = (now: string, more: Partial<MeasuredClock> = {}): number =>
  elapsedShare({ calendar, hours, promise: days, startedAt: at('2025-09-22 12:00'), dueAt: at('2025-09-25 18:00'), now: at(now), ...more });

describe('the elapsed share of a promise (APL-16, 10.6)', () => {
  it.each([
    ['2025-09-22 11:00', 0],
    ['2025-09-22 12:00', 0],
    ['2025-09-22 18:00', 4 / 25],
    ['2025-09-23 08:00', 4 / 25],
    ['2025-09-24 12:00', 14 / 25],
    ['2025-09-25 17:00', 24 / 25],
    ['2025-09-25 18:00', 1],
    ['2025-12-01 00:00', 1],
    ['2031-01-01 00:00', 1],
  ])('is at %s, in working time, %d', (now, expected) => {
    expect(share(now)).toBe(expected);
  });

  it('is on the clock the share of the clock', () => {
    expect(share('2025-09-23 03:00', { promise: { kind: 'CLOCK_HOURS', hours: 12 }, startedAt: at('2025-09-23 00:00'), dueAt: at('2025-09-23 12:00') })).toBe(0.25);
  });

  it('stands still in a pause, and goes on from there with the deadline that the pause gave', () => {
    const pauses = [stretch('2025-09-23 09:00', '2025-09-24 09:00'), stretch('2025-09-23 14:00', '2025-09-24 09:00')];
    const dueAt = at('2025-09-26 18:00');
    expect(share('2025-09-23 09:00', { pauses, dueAt })).toBe(4 / 25);
    expect(share('2025-09-23 16:00', { pauses, dueAt })).toBe(4 / 25);
    expect(share('2025-09-24 10:00', { pauses, dueAt })).toBe(5 / 25);
    expect(share('2025-09-24 10:00', { dueAt })).toBe(12 / 32);
  });

  it('is 0 until due, when no work lies between', () => {
    const weekend = { startedAt: at('2025-09-20 10:00'), dueAt: at('2025-09-21 10:00') };
    expect([share('2025-09-21 09:59', weekend), share('2025-09-21 10:00', weekend)]).toEqual([0, 1]);
  });

  it('refuses a pause that ends before it begins', () => {
    expect(() => share('2025-09-24 10:00', { pauses: [stretch('2025-09-23 10:00', '2025-09-23 09:00')] })).toThrow(InvalidPause);
  });

  it('is what counting minute by minute finds, and never falls (3,000 random cases)', () => {
    const seed = Number(process.env['ORACLE_SEED'] ?? 20250128);
    const offices = oracleOffices(seed);
    fc.assert(
      fc.property(oracleCases([...offices.keys()]), fc.nat(3 * 86_400_000), (each, laterMs) => {
        const { open, hours: ofUnit } = offices.get(each.schedule)!;
        const { submitted: start, due, now, pauses } = layOut(open, each);
        if (due === null) return;
        const clock = { calendar, hours: ofUnit, promise: promiseOf(each.promise), startedAt: new Date(start), dueAt: new Date(due), pauses: pausesOf(pauses) };
        const found = elapsedShare({ ...clock, now: new Date(now) });
        expect(found).toBe(walkElapsedShare({ open, promise: each.promise, start, due, now, pauses }));
        expect(elapsedShare({ ...clock, now: new Date(now + laterMs) })).toBeGreaterThanOrEqual(found);
      }),
      { seed, numRuns: 3000 },
    );
  }, 120_000);
});
