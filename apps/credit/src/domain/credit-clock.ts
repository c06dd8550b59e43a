import { CallerFault } from '@qinqing/caller';
import { buildOfficeHours, CalendarNotCovered, deadline, type Calendar, type OfficePeriod } from '@qinqing/working-time';

export interface ClockSettings {
  readonly hearingDays: number;
  readonly repairReviewDays: number;
  readonly disputeReplyDays: number;
  readonly consentRequestDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** Steps with a clock of working days: hearing, review of a repair, reply to a dispute (§9.5), answer to a bank's request (§9.4). */
export type TimedStep = 'HEARING' | 'REPAIR_REVIEW' | 'DISPUTE_REPLY' | 'CONSENT_REQUEST';

export interface StepDeadline {
  readonly dueAt: Date;
  readonly dueCalendarVersion: string;
}

/**
 * Until when a step is to be done: the close of its last working day (§10.5a).
 *
 * @throws CallerFault BAD_USER_INPUT when the day lies behind the published calendars: nobody could keep a deadline that is not known
 */
export const stepDeadline = (step: TimedStep, startedAt: Date, calendar: Calendar, settings: ClockSettings): StepDeadline => {
  const days = {
    HEARING: settings.hearingDays,
    REPAIR_REVIEW: settings.repairReviewDays,
    DISPUTE_REPLY: settings.disputeReplyDays,
    CONSENT_REQUEST: settings.consentRequestDays,
  }[step];
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  try {
    const { dueAt, calendarVersion } = deadline({ calendar, hours, submittedAt: startedAt, promise: { kind: 'WORKING_DAYS', days } });
    return { dueAt, dueCalendarVersion: calendarVersion };
  } catch (error) {
    throw error instanceof CalendarNotCovered ? new CallerFault('BAD_USER_INPUT', `${error.message} Until then no step with a deadline can be made.`, { calendarEndsOn: error.coverage.to }) : error;
  }
};
