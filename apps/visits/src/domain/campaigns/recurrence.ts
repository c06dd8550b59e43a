import { addWorkingDays, type Calendar, dayMs, isWorkday } from '@qinqing/working-time';

/** Every so many months on one day of the month (周期规则), e.g. every month on the 27th. */
export interface Recurrence {
  /** 1 … 28: each month has it. */
  readonly dayOfMonth: number;
  /** 1 … 12. */
  readonly everyMonths: number;
}

/**
 * The days of a rule within a span, in order, counted in months from the span's first month.
 *
 * @param from YYYY-MM-DD, included
 * @param to YYYY-MM-DD, included
 */
export const listRecurringDays = ({ dayOfMonth, everyMonths }: Recurrence, from: string, to: string): string[] => {
  const days: string[] = [];
  const [year = 0, month = 0] = from.split('-').map(Number);
  for (let offset = 0; ; offset += everyMonths) {
    const day = new Date(Date.UTC(year, month - 1 + offset, dayOfMonth)).toISOString().slice(0, 10);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
};

/** How many sessions a rule gives in a year. */
export const sessionsAYear = ({ everyMonths }: Recurrence): number => Math.floor(12 / everyMonths);

/**
 * On which day a session takes place whose day is off: on the next working day, unless a district leader keeps it (VIS-29).
 *
 * @throws CalendarNotCovered when the day lies behind the published calendars
 */
export const heldOn = (nominalDay: string, keepsDay: boolean, calendar: Calendar): string =>
  keepsDay || isWorkday(calendar, nominalDay) ? nominalDay : addWorkingDays(calendar, nominalDay, 1);

/** @param day YYYY-MM-DD */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMs).toISOString().slice(0, 10);
