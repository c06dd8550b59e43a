import type { Calendar } from './calendar.ts';
import { dayOf, minuteMs, msOfShanghaiDay, shanghaiDayNumber, startOfDayMs } from './day.ts';
import { OfficeHoursNotCovered, segmentOn, type OfficeHours, type OfficeHoursSegment } from './office-hours.ts';
import { CalendarNotCovered } from './workday-index.ts';

/**
 * Working minutes (工作时间) from one instant to another: the office hours of workdays. Seconds are dropped from both ends, so that
 * the parts of a stretch add up to the whole. Negative when `to` is before `from`.
 *
 * @throws CalendarNotCovered
 * @throws OfficeHoursNotCovered
 */
export const workingMinutesBetween = (calendar: Calendar, hours: OfficeHours, from: Date, to: Date): number =>
  Math.floor(workedMsUntil(calendar, hours, to.getTime()) / minuteMs) - Math.floor(workedMsUntil(calendar, hours, from.getTime()) / minuteMs);

/**
 * The first instant by which so many working minutes have passed since `start`: work that fills a day ends at its close, not at the
 * next day's opening. A negative number looks back, to the last instant from which so many pass until `start`; 0 is `start` itself.
 *
 * @throws CalendarNotCovered
 * @throws OfficeHoursNotCovered
 * @throws RangeError when the minutes are no whole number
 */
export function addWorkingMinutes(calendar: Calendar, hours: OfficeHours, start: Date, minutes: number): Date {
  if (!Number.isInteger(minutes)) throw new RangeError(`A number of working minutes must be whole, not ${minutes}.`);
  if (minutes === 0) return new Date(start);
  const targetMs = workedMsUntil(calendar, hours, start.getTime()) + minutes * minuteMs;
  return new Date(locate(calendar, hours, targetMs, minutes > 0 ? 'EARLIEST' : 'LATEST'));
}

/** Working milliseconds from the first day that calendar and hours both cover until an instant. */
function workedMsUntil(calendar: Calendar, hours: OfficeHours, ms: number): number {
  const today = shanghaiDayNumber(ms);
  const current = segmentOn(hours, today);
  let total = calendar.workdays.isWorkday(today) ? workedMsOfDay(current, msOfShanghaiDay(ms)) : 0;
  for (const segment of hours.segments) {
    if (segment === current) return total + workdaysBetween(calendar, segment.firstDay, today - 1) * segment.workingMs;
    total += workdaysBetween(calendar, segment.firstDay, segment.lastDay) * segment.workingMs;
  }
  return total;
}

const workedMsOfDay = ({ periods }: OfficeHoursSegment, msOfDay: number): number =>
  periods.reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(msOfDay, toMs) - fromMs), 0);

/** Workdays of a stretch, both ends included, as far as the calendar covers it. */
function workdaysBetween({ workdays }: Calendar, firstDay: number, lastDay: number): number {
  const first = Math.max(firstDay, workdays.firstDay);
  const last = Math.min(lastDay, workdays.lastDay);
  return last < first ? 0 : workdays.countThrough(last) - workdays.countBefore(first);
}

/** Outside office hours no work passes: many instants have the same work before them, and a caller wants the first or the last. */
type Side = 'EARLIEST' | 'LATEST';

const endsWithin = (side: Side, workMs: number, lengthMs: number): boolean => (side === 'EARLIEST' ? workMs <= lengthMs : workMs < lengthMs);

/** The instant until which `targetMs` are worked, the inverse of `workedMsUntil`. */
function locate(calendar: Calendar, hours: OfficeHours, targetMs: number, side: Side): number {
  const { workdays } = calendar;
  if (targetMs < 0) throw notCoveredBefore(calendar, hours);
  let restMs = targetMs;
  for (const segment of hours.segments) {
    const segmentMs = workdaysBetween(calendar, segment.firstDay, segment.lastDay) * segment.workingMs;
    if (endsWithin(side, restMs, segmentMs)) return locateInSegment(calendar, segment, restMs, side);
    restMs -= segmentMs;
  }
  throw new CalendarNotCovered(dayOf(workdays.lastDay + 1), workdays.coverage);
}

function locateInSegment({ workdays }: Calendar, segment: OfficeHoursSegment, restMs: number, side: Side): number {
  const fullDays = side === 'EARLIEST' ? Math.ceil(restMs / segment.workingMs) - 1 : Math.floor(restMs / segment.workingMs);
  const day = workdays.workdayAt(workdays.countBefore(Math.max(segment.firstDay, workdays.firstDay)) + fullDays);
  return startOfDayMs(day) + msOfDayAfter(segment, restMs - fullDays * segment.workingMs, side);
}

function msOfDayAfter({ periods, closesAtMs }: OfficeHoursSegment, workMs: number, side: Side): number {
  let restMs = workMs;
  for (const { fromMs, toMs } of periods) {
    if (endsWithin(side, restMs, toMs - fromMs)) return fromMs + restMs;
    restMs -= toMs - fromMs;
  }
  return closesAtMs;
}

function notCoveredBefore({ workdays }: Calendar, { segments }: OfficeHours): Error {
  const firstDay = segments[0]!.firstDay;
  if (firstDay > workdays.firstDay) return new OfficeHoursNotCovered(dayOf(firstDay - 1), dayOf(firstDay));
  return new CalendarNotCovered(dayOf(workdays.firstDay - 1), workdays.coverage);
}
