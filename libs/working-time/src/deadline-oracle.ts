import { daysOf, weekdaysOff, weekdaysOffByLawIn2027, weekendDaysOn } from './published-days.ts';

/**
 * The oracle of the working time: ten years as five million minutes on the wall clock of Shanghai, each open or not, and every answer by
 * walking from minute to minute. It is slow, uses nothing of the library, and has no formula to be wrong about.
 */

export type OracleSchedule = readonly { readonly validFrom: string; readonly validTo: string | null; readonly periods: readonly { readonly from: string; readonly to: string }[] }[];
export type OraclePromise = { readonly kind: 'WORKING_DAYS'; readonly days: number } | { readonly kind: 'WORKING_HOURS' | 'CLOCK_HOURS'; readonly minutes: number };
export interface OracleStretch {
  readonly from: number;
  readonly to: number;
}

/** One entry per minute from the beginning of 2018 to the end of 2027: 1 when the office is open. */
export type OpenMinutes = Uint8Array;

export class LeftTheCalendar extends Error {}

const minute = 60_000;
const minutesOfDay = 24 * 60;
const [begin, end] = [Date.parse('2018-01-01T00:00:00+08:00'), Date.parse('2028-01-01T00:00:00+08:00')];

const dateOnTheWall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const weekdayOnTheWall = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', weekday: 'short' });

const worked = new Set(Object.entries(weekendDaysOn).flatMap(([year, list]) => daysOf(year, list)));
const off = new Set([...Object.entries(weekdaysOff).flatMap(([year, list]) => daysOf(year, list)), ...daysOf(2027, weekdaysOffByLawIn2027)]);

/** Every day of the ten years, and whether it is worked. */
export const oracleDays = Array.from({ length: (end - begin) / (minutesOfDay * minute) }, (_, index) => {
  const midnight = begin + index * minutesOfDay * minute;
  const day = dateOnTheWall.format(midnight);
  const isSaturdayOrSunday = ['Sat', 'Sun'].includes(weekdayOnTheWall.format(midnight));
  return { day, isWorked: isSaturdayOrSunday ? worked.has(day) : !off.has(day) };
});

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const timesOfDay = Array.from({ length: minutesOfDay }, (_, index) => `${twoDigits(Math.floor(index / 60))}:${twoDigits(index % 60)}`);

/** Days and times compare as text, as a person reads them off the door of an office. */
export function paintOpenMinutes(schedule: OracleSchedule): OpenMinutes {
  const open = new Uint8Array(oracleDays.length * minutesOfDay);
  oracleDays.forEach(({ day, isWorked }, dayIndex) => {
    const onTheDoor = schedule.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
    if (!isWorked || !onTheDoor) return;
    timesOfDay.forEach((time, index) => {
      if (onTheDoor.periods.some(({ from, to }) => from <= time && time < to)) open[dayIndex * minutesOfDay + index] = 1;
    });
  });
  return open;
}

export const placeOf = (instant: number): number => Math.floor((instant - begin) / minute);
export const instantOf = (place: number): number => begin + place * minute;

const lastPlace = oracleDays.length * minutesOfDay - 1;
const isCovered = (place: number): boolean => place >= 0 && place <= lastPlace;

export function isOpen(open: OpenMinutes, place: number): boolean {
  if (!isCovered(place)) throw new LeftTheCalendar();
  return open[place] === 1;
}

/** Open minutes from the minute of one instant to the minute of another. */
export function walkBetween(open: OpenMinutes, from: number, to: number): number {
  if (to < from) return 0 - walkBetween(open, to, from);
  const [first, end] = [placeOf(from), placeOf(to)];
  if (!isCovered(first) || !isCovered(end)) throw new LeftTheCalendar();
  let count = 0;
  for (let place = first; place < end; place += 1) if (isOpen(open, place)) count += 1;
  return count;
}

/** Lets so many minutes of work pass from `start` on, and stops at once. */
export function walkForward(open: OpenMinutes, start: number, minutes: number): number {
  let rest = minutes * minute;
  let place = placeOf(start);
  if (isOpen(open, place)) rest -= instantOf(place + 1) - start;
  while (rest > 0) {
    place += 1;
    if (isOpen(open, place)) rest -= minute;
  }
  return instantOf(place + 1) + rest;
}

/** The same back in time: on a border between minutes, the minute before it is the first. */
export function walkBack(open: OpenMinutes, start: number, minutes: number): number {
  let rest = minutes * minute;
  let place = placeOf(start - 1);
  if (isOpen(open, place)) rest -= start - instantOf(place);
  while (rest > 0) {
    place -= 1;
    if (isOpen(open, place)) rest -= minute;
  }
  return instantOf(place) - rest;
}

/** The end of the last open minute of the n-th day with an open minute after the day of an instant. */
function walkToClose(open: OpenMinutes, submitted: number, days: number): number {
  let day = Math.floor(placeOf(submitted) / minutesOfDay);
  for (let passed = 0; passed < days; ) {
    day += 1;
    if (day >= oracleDays.length) throw new LeftTheCalendar();
    if (open.subarray(day * minutesOfDay, (day + 1) * minutesOfDay).includes(1)) passed += 1;
  }
  return instantOf(open.lastIndexOf(1, (day + 1) * minutesOfDay - 1) + 1);
}

const midnightAfter = (instant: number): number => instantOf((Math.floor(placeOf(instant) / minutesOfDay) + 1) * minutesOfDay);

/** When a promise is due. */
export function walkToDue(open: OpenMinutes, submitted: number, promise: OraclePromise, pauses: readonly OracleStretch[]): number {
  if (promise.kind === 'CLOCK_HOURS') return runTheClock(submitted, promise.minutes * minute, pauses);
  const due = promise.kind === 'WORKING_DAYS' ? walkToClose(open, submitted, promise.days) : walkForward(open, midnightAfter(submitted), promise.minutes);
  return delayByPauses(open, submitted, due, pauses);
}

/** Which minutes stand still, those of the first and last seconds included and excluded. */
export function pausedMinutes(pauses: readonly OracleStretch[]): (place: number) => boolean {
  const stretches = pauses.map(({ from, to }) => ({ first: placeOf(from), end: placeOf(to) }));
  return (place) => stretches.some(({ first, end }) => first <= place && place < end);
}

/** Each open minute that stands still before the promise is due puts it off by one open minute. */
function delayByPauses(open: OpenMinutes, submitted: number, due: number, pauses: readonly OracleStretch[]): number {
  const isPaused = pausedMinutes(pauses);
  let dueAt = due;
  for (let place = placeOf(submitted); instantOf(place) < dueAt; place += 1) {
    if (isOpen(open, place) && isPaused(place)) dueAt = walkForward(open, dueAt, 1);
  }
  return dueAt;
}

/** A stopwatch: it jumps over a pause when it is in one, and else runs until the next begins or its time is up. */
function runTheClock(start: number, lengthMs: number, pauses: readonly OracleStretch[]): number {
  let at = start;
  for (let rest = lengthMs; rest > 0; ) {
    const pause = pauses.find(({ from, to }) => from <= at && at < to);
    const next = Math.min(at + rest, ...pauses.map(({ from }) => from).filter((from) => from > at));
    if (!pause) rest -= next - at;
    at = pause ? pause.to : next;
  }
  return at;
}

/** Minutes left in the unit of a promise. */
export const walkRemaining = (open: OpenMinutes, promise: OraclePromise, due: number, now: number): number =>
  promise.kind === 'CLOCK_HOURS' ? placeOf(due) - placeOf(now) : walkBetween(open, now, due);
