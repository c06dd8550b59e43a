import { CallerFault } from '@qinqing/caller';
import { buildOfficeHours, CalendarNotCovered, deadline, type Calendar, type OfficePeriod } from '@qinqing/working-time';

export interface ClockSettings {
  readonly reviewDays: number;
  readonly supplementDays: number;
  readonly noticeDays: number;
  readonly reconsiderationDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** What has its time: a review, a supplement, a public notice, asking for reconsideration, and deciding on it. */
export type TimedStep = 'REVIEW' | 'SUPPLEMENT' | 'NOTICE' | 'REQUEST_RECONSIDERATION';

/** A stretch in which the review stands still; `to` is null while it lasts. */
export interface ReviewPause {
  readonly from: string;
  readonly to: string | null;
}

export interface StepDeadline {
  readonly dueAt: Date;
  readonly dueCalendarVersion: string;
}

/**
 * Until when a step has to be made: the close of its last working day (§10.5a). Waiting for the enterprise pauses the review (§9.3).
 *
 * @throws CallerFault BAD_USER_INPUT when the day lies behind the published calendars: nobody could keep a deadline that is not known
 */
export const stepDeadline = (step: TimedStep, startedAt: Date, calendar: Calendar, settings: ClockSettings, pauses: readonly ReviewPause[] = []): StepDeadline => {
  const days = { REVIEW: settings.reviewDays, SUPPLEMENT: settings.supplementDays, NOTICE: settings.noticeDays, REQUEST_RECONSIDERATION: settings.reconsiderationDays }[step];
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  const ended = pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from: new Date(from), to: new Date(to) }]));
  try {
    const { dueAt, calendarVersion } = deadline({ calendar, hours, submittedAt: startedAt, promise: { kind: 'WORKING_DAYS', days }, pauses: ended });
    return { dueAt, dueCalendarVersion: calendarVersion };
  } catch (error) {
    throw error instanceof CalendarNotCovered ? new CallerFault('BAD_USER_INPUT', `${error.message} Until then no step with a deadline can be made.`, { calendarEndsOn: error.coverage.to }) : error;
  }
};

export const beginPause = (pauses: readonly ReviewPause[], now: Date): readonly ReviewPause[] => [...pauses, { from: now.toISOString(), to: null }];

export const endPause = (pauses: readonly ReviewPause[], now: Date): readonly ReviewPause[] => pauses.map((pause) => (pause.to === null ? { ...pause, to: now.toISOString() } : pause));
