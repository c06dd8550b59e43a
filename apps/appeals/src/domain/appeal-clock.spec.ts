import { describe, expect, it } from '@jest/globals';
import { CalendarNotCovered, stateCouncilCalendar } from '@qinqing/working-time';
import fc from 'fast-check';
import { lightOfAppeal, storedClockOf, storedLight, transferDueAt, type ClockedAppeal, type ClockPause, type ClockSettings } from './appeal-clock.ts';
import { dueAtNow, elapsedShareOf, minutesLeft, type ReadClock } from './clock-reading.ts';

const settings: ClockSettings = {
  simplePromiseDays: 1,
  regularPromiseDays: 3,
  urgentPromiseHours: 12,
  planWithinDays: 3,
  longestPlanDays: 60,
  transferDays: 1,
  urgentTransferHours: 1,
  yellowShare: 0.2,
  yellowWorkingMinutes: 240,
  yellowClockMinutes: 120,
  officeHours: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
};
const rules = { calendar: stateCouncilCalendar, settings };

const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const appealOf = (submittedAt: string, changes: Partial<ClockedAppeal> = {}): ClockedAppeal => ({
  submittedAt: inShanghai(submittedAt),
  serviceClass: 'REGULAR',
  planDays: null,
  plannedAt: null,
  extension: 0,
  answeredAt: null,
  ...changes,
});
const pause = (from: string, to: string | null): ClockPause => ({ from: inShanghai(from), to: to === null ? null : inShanghai(to) });
const dueOf = (appeal: ClockedAppeal, pauses: readonly ClockPause[] = []): Date => storedClockOf(appeal, pauses, rules).dueAt;
/** What is read back from the table. */
const stored = (appeal: ClockedAppeal, pauses: readonly ClockPause[] = []): ReadClock => ({ ...appeal, dueAt: dueOf(appeal, pauses) });
const lightAt = (appeal: ClockedAppeal, now: string, pauses: readonly ClockPause[] = []): string => lightOfAppeal(appeal, pauses, rules, inShanghai(now));

describe('when an appeal is due (§10.5a)', () => {
  it.each([
    ['2025-09-29 10:00', 'REGULAR', '2025-10-10 18:00'],
    ['2025-09-26 15:00', 'SIMPLE', '2025-09-28 18:00'],
    ['2026-02-13 17:00', 'SIMPLE', '2026-02-14 18:00'],
    ['2026-02-13 17:00', 'REGULAR', '2026-02-25 18:00'],
    ['2024-02-09 10:00', 'SIMPLE', '2024-02-18 18:00'],
    ['2026-10-09 10:00', 'SIMPLE', '2026-10-10 18:00'],
    ['2025-09-30 22:00', 'URGENT', '2025-10-01 10:00'],
  ] as const)('the vectors: submitted %s, %s: %s', (from, serviceClass, to) => {
    expect(dueOf(appealOf(from, { serviceClass }))).toEqual(inShanghai(to));
  });

  it('APL-05: it must be with a unit within one working day, if urgent within one hour', () => {
    expect(transferDueAt({ submittedAt: inShanghai('2025-09-26 15:00'), isUrgent: false }, rules)).toEqual(inShanghai('2025-09-28 18:00'));
    expect(transferDueAt({ submittedAt: inShanghai('2025-09-26 23:30'), isUrgent: true }, rules)).toEqual(inShanghai('2025-09-27 00:30'));
  });

  it('a complex one by its plan, counted from submission', () => {
    expect(dueOf(appealOf('2025-09-01 10:00', { serviceClass: 'COMPLEX' }))).toEqual(inShanghai('2025-09-04 18:00'));
    expect(dueOf(appealOf('2025-09-01 10:00', { serviceClass: 'COMPLEX', planDays: 10 }))).toEqual(inShanghai('2025-09-15 18:00'));
  });

  it('an extension moves it by working days, of urgent ones by hours', () => {
    expect(dueOf(appealOf('2025-09-01 10:00', { extension: 2 }))).toEqual(inShanghai('2025-09-08 18:00'));
    expect(dueOf(appealOf('2025-09-01 10:00', { serviceClass: 'URGENT', extension: 6 }))).toEqual(inShanghai('2025-09-02 04:00'));
  });

  it('a pause adds its working minutes; while it lasts it has moved the deadline so far', () => {
    const appeal = appealOf('2025-09-01 10:00');
    expect(dueOf(appeal, [pause('2025-09-02 10:00', '2025-09-02 15:00')])).toEqual(inShanghai('2025-09-05 12:00'));
    const lasting = [pause('2025-09-02 10:00', null)];
    expect(dueOf(appeal, lasting)).toEqual(inShanghai('2025-09-04 18:00'));
    expect(dueAtNow(stored(appeal), lasting, rules, inShanghai('2025-09-02 11:00'))).toEqual(inShanghai('2025-09-05 10:00'));
    expect(dueAtNow(stored(appeal), lasting, rules, inShanghai('2025-09-02 15:00'))).toEqual(inShanghai('2025-09-05 12:00'));
  });

  it('§9.2: a pause before the plan does not move the plan, one after it does', () => {
    const planned = appealOf('2025-09-01 10:00', { serviceClass: 'COMPLEX', planDays: 10, plannedAt: inShanghai('2025-09-03 10:00') });
    expect(dueOf(planned, [pause('2025-09-01 14:00', '2025-09-02 10:00')])).toEqual(inShanghai('2025-09-15 18:00'));
    expect(dueOf(planned, [pause('2025-09-04 14:00', '2025-09-04 15:00')])).toEqual(inShanghai('2025-09-16 10:00'));
  });

  it('names the calendar that it was computed by, and says when that is provisional', () => {
    expect(storedClockOf(appealOf('2025-09-01 10:00'), [], rules)).toMatchObject({ dueCalendarVersion: stateCouncilCalendar.version, isProvisional: false });
    expect(storedClockOf(appealOf('2026-12-31 10:00'), [], rules).isProvisional).toBe(true);
    expect(() => dueOf(appealOf('2027-12-31 10:00'))).toThrow(CalendarNotCovered);
  });
});

describe('its light (§10.6)', () => {
  it.each([
    ['2025-09-01 10:00', 'GREEN'],
    ['2025-09-04 10:35', 'GREEN'],
    ['2025-09-04 10:36', 'YELLOW'],
    ['2025-09-04 17:59', 'YELLOW'],
    ['2025-09-04 18:00', 'RED'],
    ['2025-09-20 10:00', 'RED'],
  ])('three working days from Monday 10:00, at %s: %s', (now, light) => {
    // 27 working hours in all: a fifth of them, 324 minutes, before Thursday's close is 10:36.
    expect(lightAt(appealOf('2025-09-01 10:00'), now)).toBe(light);
  });

  it.each([
    ['2025-09-01 10:00', 'GREEN'],
    ['2025-09-01 19:35', 'GREEN'],
    ['2025-09-01 19:36', 'YELLOW'],
    ['2025-09-01 22:00', 'RED'],
  ])('URGENT runs by the clock, and is yellow for the last fifth: at %s %s', (now, light) => {
    expect(lightAt(appealOf('2025-09-01 10:00', { serviceClass: 'URGENT' }), now)).toBe(light);
  });

  it('an answer turns it green, however late it came', () => {
    expect(lightAt(appealOf('2025-09-01 10:00', { answeredAt: inShanghai('2025-09-20 10:00') }), '2025-09-20 10:00')).toBe('GREEN');
  });

  it('while it waits for the enterprise it stays as it was, and so do the minutes left', () => {
    const appeal = appealOf('2025-09-01 10:00');
    const lasting = [pause('2025-09-02 10:00', null)];
    for (const now of ['2025-09-02 10:00', '2025-09-04 18:00', '2025-09-20 10:00']) {
      expect(lightAt(appeal, now, lasting)).toBe('GREEN');
      expect(minutesLeft(stored(appeal), lasting, rules, inShanghai(now))).toBe(360 + 420 * 2);
    }
  });

  it('the stored instant of yellow is the one at which the light turns', () => {
    const instants = fc.integer({ min: 0, max: 250 * 24 * 60 }).map((minutes) => new Date(inShanghai('2025-01-02 00:00').getTime() + minutes * 60_000));
    fc.assert(
      fc.property(instants, fc.constantFrom('SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX'), fc.integer({ min: 0, max: 20_000 }), (submittedAt, serviceClass, minutes) => {
        const appeal: ClockedAppeal = { ...appealOf('2025-09-01 10:00'), submittedAt, serviceClass };
        const now = new Date(submittedAt.getTime() + minutes * 60_000);
        const { dueAt, yellowAt } = storedClockOf(appeal, [], rules);
        const byStored = storedLight({ state: 'IN_PROGRESS', dueAt, yellowAt, answeredAt: null, pausedSince: null }, now);
        expect(lightOfAppeal(appeal, [], rules, now)).toBe(byStored);
      }),
    );
  });
});

describe('how much of the time has run (ε of §10.6)', () => {
  it('is nothing at the start, all when due, and stands still in a pause', () => {
    const appeal = appealOf('2025-09-01 14:00', { serviceClass: 'SIMPLE' });
    const at = (now: string, pauses: readonly ClockPause[] = []): number => elapsedShareOf(stored(appeal, pauses), pauses, rules, inShanghai(now));
    expect(at('2025-09-01 14:00')).toBe(0);
    expect(at('2025-09-02 18:00')).toBe(1);
    expect(at('2025-09-01 18:00')).toBeCloseTo(240 / 660, 10);
    expect(at('2025-09-02 16:00', [pause('2025-09-01 18:00', null)])).toBeCloseTo(240 / 660, 10);
    expect(at('2025-09-02 10:00', [pause('2025-09-01 16:00', '2025-09-01 18:00')])).toBeCloseTo(180 / 660, 10);
  });
});
