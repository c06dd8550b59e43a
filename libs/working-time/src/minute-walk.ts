import { buildOfficeHours } from './office-hours.ts';

/**
 * The oracle of the property tests: working time by walking from minute to minute over one winter that has everything: New Year,
 * Spring Festival, make-up workdays on three weekends, a lunch break and new office hours. Slow, and written from the calendar on the wall.
 */

const minute = 60_000;
const [begin, end] = [Date.parse('2025-12-15T00:00:00+08:00'), Date.parse('2026-04-01T00:00:00+08:00')];

const weekdaysOff = ['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'];
const weekendDaysOn = ['2026-01-04', '2026-02-14', '2026-02-28'];

/** The unit's hours: until 24 February 09–12 and 14–18, then 08:30–12 and 13:30–17:30. */
export const winterHours = buildOfficeHours([
  { validFrom: '2026-02-25', validTo: null, periods: [{ from: '08:30', to: '12:00' }, { from: '13:30', to: '17:30' }] },
  { validFrom: '2018-01-01', validTo: '2026-02-25', periods: [{ from: '14:00', to: '18:00' }, { from: '09:00', to: '12:00' }] },
]);

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

const isOpen = (instant: number): boolean => {
  const [day = '', time = ''] = wallClock.format(instant).split(' ');
  const isSaturdayOrSunday = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  if (isSaturdayOrSunday ? !weekendDaysOn.includes(day) : weekdaysOff.includes(day)) return false;
  if (day < '2026-02-25') return (time >= '09:00' && time < '12:00') || (time >= '14:00' && time < '18:00');
  return (time >= '08:30' && time < '12:00') || (time >= '13:30' && time < '17:30');
};

/** One entry per minute of the winter; half-hours are enough to look up, because every period begins and ends on one. */
const halfHours = (end - begin) / (30 * minute);
const openMinutes = Array.from({ length: halfHours }, (_, index) => Array<boolean>(30).fill(isOpen(begin + index * 30 * minute))).flat();

const startOfMinute = (instant: number): number => instant - (instant % minute);
const isOpenMinute = (start: number): boolean => openMinutes[(start - begin) / minute]!;

export const walkMinutesBetween = (from: number, to: number): number => {
  let count = 0;
  for (let at = startOfMinute(from); at < startOfMinute(to); at += minute) if (isOpenMinute(at)) count += 1;
  return count;
};

/** Lets `minutes` of work pass from `start` on, and stops at once. */
export const walkForward = (start: number, minutes: number): number => {
  let at = start;
  for (let rest = minutes * minute; rest > 0; ) {
    const [isWorked, untilNext] = [isOpenMinute(startOfMinute(at)), startOfMinute(at) + minute - at];
    if (isWorked && rest <= untilNext) return at + rest;
    if (isWorked) rest -= untilNext;
    at += untilNext;
  }
  return at;
};

/** The same back in time. */
export const walkBack = (start: number, minutes: number): number => {
  let at = start;
  for (let rest = minutes * minute; rest > 0; ) {
    const [isWorked, sinceLast] = [isOpenMinute(startOfMinute(at - 1)), at - startOfMinute(at - 1)];
    if (isWorked && rest <= sinceLast) return at - rest;
    if (isWorked) rest -= sinceLast;
    at -= sinceLast;
  }
  return at;
};

const dayLength = 24 * 60 * minute;

/** The end of the day in Shanghai to which an instant belongs. */
export const nextMidnight = (instant: number): number => instant - ((instant - begin) % dayLength) + dayLength;

/** The close of the n-th day with work after the day of an instant. */
export const walkToCloseOfDay = (submitted: number, days: number): number => {
  let midnight = nextMidnight(submitted);
  for (let worked = 0; worked < days; midnight += dayLength) if (walkMinutesBetween(midnight, midnight + dayLength) > 0) worked += 1;
  return walkBack(midnight, 1) + minute;
};

/** Instants, to the millisecond, from which the walks of the tests do not leave the winter. */
export const winterInstants = { min: new Date('2025-12-20T00:00:00+08:00'), max: new Date('2026-03-05T00:00:00+08:00'), noInvalidDate: true };
