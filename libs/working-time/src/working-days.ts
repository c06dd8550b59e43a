import type { Calendar } from './calendar.ts';
import { dayNumberOf, dayOf, type Day } from './day.ts';

/**
 * True on workdays and make-up workdays.
 *
 * @throws CalendarNotCovered
 * @throws InvalidDay
 */
export const isWorkday = (calendar: Calendar, day: Day): boolean => calendar.workdays.isWorkday(dayNumberOf(day));

/**
 * The n-th working day after a day, which itself never counts: one working day after a Saturday is Monday. A negative n looks
 * back; 0 is the day itself, worked or not.
 *
 * @throws CalendarNotCovered
 * @throws InvalidDay
 * @throws RangeError when n is no whole number
 */
export const addWorkingDays = (calendar: Calendar, day: Day, n: number): Day => dayOf(nthWorkdayFrom(calendar, dayNumberOf(day), n));

/**
 * Working days from one day to another, both included; 0 when they are in the wrong order.
 *
 * @throws CalendarNotCovered
 * @throws InvalidDay
 */
export function countWorkdays(calendar: Calendar, from: Day, to: Day): number {
  return Math.max(0, calendar.workdays.countThrough(dayNumberOf(to)) - calendar.workdays.countBefore(dayNumberOf(from)));
}

/** `addWorkingDays` on day numbers. */
export function nthWorkdayFrom({ workdays }: Calendar, day: number, n: number): number {
  if (!Number.isInteger(n)) throw new RangeError(`A number of working days must be whole, not ${n}.`);
  if (n === 0) return day;
  return n > 0 ? workdays.workdayAt(workdays.countThrough(day) + n - 1) : workdays.workdayAt(workdays.countBefore(day) + n);
}
