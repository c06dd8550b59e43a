import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { layOut, oracleCases, pausesOf, promiseOf } from './deadline-oracle-cases.ts';
import { deadline } from './deadline.ts';
import { walkLight, walkToNextLight } from './light-oracle.ts';
import { defaultLightThresholds, InvalidLightThresholds, type LightThresholds } from './light-thresholds.ts';
import { lightOf, nextLightChange, type LitClock } from './lights.ts';
import { defaultOfficeHours } from './office-hours.ts';
import { oracleOffices } from './oracle-offices.ts';
import type { ServicePromise } from './service-promise.ts';
import { stateCouncilCalendar as calendar } from './state-council-calendar.ts';

/** An instant by the clock in Shanghai, with seconds or without. */
const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}+08:00`);

const litClock = (promise: ServicePromise, startedAt: string, dueAt: string, now: string, more: Partial<LitClock> = {}): LitClock =>
  ({ calendar, hours: defaultOfficeHours, promise, startedAt: at(startedAt), dueAt: at(dueAt), now: at(now), isAnswered: false, thresholds: defaultLightThresholds, ...more });

/** Three working days from a Monday morning: 27 h of work in all, a fifth of which is 5 h 24 min. */
const threeDays = (now: string, more?: Partial<LitClock>) => litClock({ kind: 'WORKING_DAYS', days: 3 }, '2025-09-22 10:00', '2025-09-25 18:00', now, more);
/** One working day over the National Day holiday: 8 h of work in all, of which four hours are the threshold. */
const oneDay = (now: string, more?: Partial<LitClock>) => litClock({ kind: 'WORKING_DAYS', days: 1 }, '2025-09-30 17:00', '2025-10-09 18:00', now, more);
const urgent = (now: string, more?: Partial<LitClock>) => litClock({ kind: 'CLOCK_HOURS', hours: 12 }, '2025-09-30 20:00', '2025-10-01 08:00', now, more);
const urgentTransfer = (now: string) => litClock({ kind: 'CLOCK_HOURS', hours: 1 }, '2025-09-30 20:00', '2025-09-30 21:00', now);

describe('the light of a promise (APL-15, 10.6)', () => {
  it.each([
    ['at submission', threeDays('2025-09-22 10:00'), 'GREEN'],
    ['with 5 h 25 min left, more than a fifth', threeDays('2025-09-25 10:35:59.999'), 'GREEN'],
    ['with a fifth left', threeDays('2025-09-25 10:36'), 'YELLOW'],
    ['in the last minute', threeDays('2025-09-25 17:59:59.999'), 'YELLOW'],
    ['at the close of the due day', threeDays('2025-09-25 18:00'), 'RED'],
    ['one minute after the close, with 0 minutes of work missed', threeDays('2025-09-25 18:01'), 'RED'],
    ['in the night after', threeDays('2025-09-26 03:00'), 'RED'],
    ['years after, beyond the calendar', threeDays('2031-01-01 00:00'), 'RED'],
    ['before its clock starts', threeDays('2025-09-22 09:59'), 'GREEN'],
    ['on a holiday', oneDay('2025-10-04 12:00'), 'GREEN'],
    ['with 4 h 1 min left', oneDay('2025-10-09 11:59:59.999'), 'GREEN'],
    ['at noon, with the four hours of the afternoon left', oneDay('2025-10-09 12:00'), 'YELLOW'],
    ['on the clock, with 2 h 25 min left', urgent('2025-10-01 05:35:59.999'), 'GREEN'],
    ['on the clock, with a fifth of twelve hours left', urgent('2025-10-01 05:36'), 'YELLOW'],
    ['on the clock, when due', urgent('2025-10-01 08:00'), 'RED'],
    ['of an hour, from its start', urgentTransfer('2025-09-30 20:00'), 'YELLOW'],
  ])('%s', (_when, clock, light) => {
    expect(lightOf(clock)).toBe(light);
  });

  it.each([['in the last hour', '2025-09-25 17:30'], ['too late', '2025-09-29 10:00']])('is green once it is answered, %s: the clock stands', (_when, now) => {
    expect(lightOf(threeDays(now, { isAnswered: true }))).toBe('GREEN');
    expect(nextLightChange(threeDays(now, { isAnswered: true }))).toBeNull();
  });

  it('is yellow, not red, when no work is left but the due instant, agreed for a Sunday, has not come', () => {
    const due = { dueAt: at('2025-09-21 12:00'), startedAt: at('2025-09-15 10:00') };
    expect(lightOf(threeDays('2025-09-20 12:00', due))).toBe('YELLOW');
    expect(lightOf(threeDays('2025-09-21 11:59:59.999', due))).toBe('YELLOW');
    expect(lightOf(threeDays('2025-09-21 12:00', due))).toBe('RED');
  });

  it('does not turn yellow because a pause of a week has ended: the whole, of which a fifth is the threshold, is without it', () => {
    const pauses = [{ from: at('2025-09-23 10:00'), to: at('2025-09-30 10:00') }];
    const { dueAt } = deadline({ calendar, hours: defaultOfficeHours, submittedAt: at('2025-09-22 10:00'), promise: { kind: 'WORKING_DAYS', days: 3 }, pauses });
    expect(dueAt).toEqual(at('2025-10-10 18:00'));
    expect(lightOf(threeDays('2025-10-10 10:35:59', { dueAt, pauses }))).toBe('GREEN');
    expect(lightOf(threeDays('2025-10-10 10:36', { dueAt, pauses }))).toBe('YELLOW');
    expect(lightOf(threeDays('2025-10-09 12:00', { dueAt, pauses: [] }))).toBe('YELLOW');
  });

  it('has no yellow when it falls due as it starts', () => {
    const due = { dueAt: at('2025-09-22 10:00') };
    expect(nextLightChange(threeDays('2025-09-22 09:00', due))).toEqual({ at: at('2025-09-22 10:00'), light: 'RED' });
    expect(lightOf(threeDays('2025-09-22 10:00', due))).toBe('RED');
  });

  it('follows the thresholds of the district', () => {
    const thresholds: LightThresholds = { yellowShare: 0.29, yellowWorkingMinutes: 60, yellowClockMinutes: 30 };
    expect(nextLightChange(urgent('2025-09-30 20:00', { thresholds }))).toEqual({ at: at('2025-10-01 04:32'), light: 'YELLOW' });
    expect(nextLightChange(threeDays('2025-09-22 10:00', { thresholds: { ...thresholds, yellowShare: 0 } }))).toEqual({ at: at('2025-09-25 17:00'), light: 'YELLOW' });
  });

  it('takes a share as it is written: 29 % of 100 minutes are 29, although 0.29 × 100 is less in binary', () => {
    const thresholds: LightThresholds = { yellowShare: 0.29, yellowWorkingMinutes: 0, yellowClockMinutes: 0 };
    const hundredMinutes = litClock({ kind: 'CLOCK_HOURS', hours: 100 / 60 }, '2025-09-30 20:00', '2025-09-30 21:40', '2025-09-30 20:00', { thresholds });
    expect(nextLightChange(hundredMinutes)?.at).toEqual(at('2025-09-30 21:11'));
  });

  it.each([{ yellowShare: -0.1 }, { yellowShare: 1.1 }, { yellowShare: Number.NaN }, { yellowWorkingMinutes: 0.5 }, { yellowClockMinutes: -1 }])('refuses thresholds with %j', (fault) => {
    expect(() => lightOf(threeDays('2025-09-23 10:00', { thresholds: { ...defaultLightThresholds, ...fault } }))).toThrow(InvalidLightThresholds);
  });
});

describe('the next turn of a light (APL-15)', () => {
  it.each([
    ['from green to yellow', threeDays('2025-09-22 10:00'), { at: at('2025-09-25 10:36'), light: 'YELLOW' }],
    ['to yellow at the close of the morning, not at the opening of the afternoon', oneDay('2025-10-01 00:00'), { at: at('2025-10-09 12:00'), light: 'YELLOW' }],
    ['from yellow to red', threeDays('2025-09-25 10:36'), { at: at('2025-09-25 18:00'), light: 'RED' }],
    ['from red to nothing', threeDays('2025-09-25 18:00'), null],
    ['to yellow at once, for a clock that starts in the future', urgentTransfer('2025-09-30 19:00'), { at: at('2025-09-30 20:00'), light: 'YELLOW' }],
  ])('is %s', (_turn, clock, change) => {
    expect(nextLightChange(clock)).toEqual(change);
  });
});

describe('every light', () => {
  const seed = Number(process.env['ORACLE_SEED'] ?? 20260214);
  const offices = oracleOffices(seed);

  it('is, and turns, as looking at it minute by minute shows (2,000 random cases)', () => {
    fc.assert(
      fc.property(oracleCases([...offices.keys()]), (each) => {
        const { schedule, promise } = each;
        const { open, hours } = offices.get(schedule)!;
        const { submitted: start, due, now, pauses } = layOut(open, each);
        if (due === null) return;
        const walked = { open, promise, start, due, now, pauses };
        const clock: LitClock = { calendar, hours, promise: promiseOf(promise), startedAt: new Date(start), dueAt: new Date(due), now: new Date(now), pauses: pausesOf(pauses), isAnswered: false, thresholds: defaultLightThresholds };

        expect(lightOf(clock)).toBe(walkLight(walked));
        const next = nextLightChange(clock);
        expect(next && { at: next.at.getTime(), light: next.light }).toEqual(walkToNextLight(walked));
        if (next) expect([lightOf({ ...clock, now: next.at }), lightOf({ ...clock, now: new Date(next.at.getTime() - 1) })]).toEqual([next.light, lightOf(clock)]);
      }),
      { seed, numRuns: 2000 },
    );
  }, 120_000);
});
