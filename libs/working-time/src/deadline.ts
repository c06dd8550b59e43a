import type { CalendarVersion } from './calendar-version.ts';
import type { Calendar } from './calendar.ts';
import { minuteMs, shanghaiDate, shanghaiDayNumber, startOfDayMs } from './day.ts';
import { segmentOn, type OfficeHours } from './office-hours.ts';
import { extendByPauses, type Pause } from './pauses.ts';
import { checkPromise, minutesOf, type ServicePromise } from './service-promise.ts';
import { nthWorkdayFrom } from './working-days.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-minutes.ts';

/** From what a deadline follows, apart from the calendar. Pauses are none when absent. */
export interface DeadlineTerms {
  readonly submittedAt: Date;
  readonly promise: ServicePromise;
  readonly hours: OfficeHours;
  readonly pauses?: readonly Pause[];
}

/** A deadline as it is stored: with the version of the calendar that computed it (SHR-03). */
export interface Deadline {
  readonly dueAt: Date;
  readonly calendarVersion: CalendarVersion;
  /** True when it lies in a year whose holidays are not announced yet: show it as provisional (暂定), expect it to move. */
  readonly isProvisional: boolean;
}

/**
 * When a promise is due (SHR-03, formula 10.5a). The day of submission never counts: n working days end with the close of the n-th
 * working day after it, and working hours run from the next day on. Clock hours run from the submission, day and night. A pause
 * moves the deadline by its working minutes, for clock hours by its length.
 *
 * @throws InvalidPromise
 * @throws InvalidPause
 * @throws CalendarNotCovered when the deadline, or the submission, is not in the calendar; clock hours need none
 * @throws OfficeHoursNotCovered
 */
export function deadline({ calendar, ...terms }: DeadlineTerms & { readonly calendar: Calendar }): Deadline {
  checkPromise(terms.promise);
  const isOnClock = terms.promise.kind === 'CLOCK_HOURS';
  const extend = isOnClock ? extendOnClock : extendByWorkingMinutes(calendar, terms.hours);
  const dueAt = extendByPauses(dueWithoutPauses(calendar, terms), terms.submittedAt, terms.pauses ?? [], extend);
  const isProvisional = !isOnClock && calendar.provisionalFrom !== null && shanghaiDate(dueAt) >= calendar.provisionalFrom;
  return { dueAt, calendarVersion: calendar.version, isProvisional };
}

const extendOnClock = (due: Date, { from, to }: Pause): Date => new Date(due.getTime() + to.getTime() - from.getTime());

const extendByWorkingMinutes = (calendar: Calendar, hours: OfficeHours) => (due: Date, { from, to }: Pause): Date =>
  addWorkingMinutes(calendar, hours, due, workingMinutesBetween(calendar, hours, from, to));

function dueWithoutPauses(calendar: Calendar, { hours, submittedAt, promise }: DeadlineTerms): Date {
  const submissionDay = shanghaiDayNumber(submittedAt.getTime());
  switch (promise.kind) {
    case 'WORKING_DAYS': {
      const day = nthWorkdayFrom(calendar, submissionDay, promise.days);
      return new Date(startOfDayMs(day) + segmentOn(hours, day).closesAtMs);
    }
    case 'WORKING_HOURS':
      return addWorkingMinutes(calendar, hours, new Date(startOfDayMs(submissionDay + 1)), minutesOf(promise));
    case 'CLOCK_HOURS':
      return new Date(submittedAt.getTime() + minutesOf(promise) * minuteMs);
  }
}
