import type { Calendar } from './calendar.ts';
import { minuteMs } from './day.ts';
import type { OfficeHours } from './office-hours.ts';
import type { ServicePromise } from './service-promise.ts';
import { workingMinutesBetween } from './working-minutes.ts';

export interface RunningClock {
  readonly calendar: Calendar;
  readonly hours: OfficeHours;
  readonly promise: ServicePromise;
  readonly dueAt: Date;
  readonly now: Date;
}

/**
 * Minutes left until a deadline, in the unit of its promise: working minutes, or minutes of the clock. 0 when it is due, negative
 * when it is overdue; overdue by a night or a weekend is still 0, because no work was missed.
 *
 * @throws CalendarNotCovered
 * @throws OfficeHoursNotCovered
 */
export function remaining({ calendar, hours, promise, dueAt, now }: RunningClock): number {
  if (promise.kind !== 'CLOCK_HOURS') return workingMinutesBetween(calendar, hours, now, dueAt);
  return Math.floor(dueAt.getTime() / minuteMs) - Math.floor(now.getTime() / minuteMs);
}
