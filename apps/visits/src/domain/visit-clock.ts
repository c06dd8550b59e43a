import { buildOfficeHours, deadline, type Calendar, type OfficePeriod } from '@qinqing/working-time';

export interface ReplySettings {
  readonly replyWindowDays: number;
  readonly phoneWindowDays: number;
  readonly counterOfferWindowDays: number;
  readonly negotiationWindowDays: number;
  readonly feedbackWindowDays: number;
  readonly archiveWindowDays: number;
  readonly mediaWindowDays: number;
  readonly bundleAgreementDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

export type TimedStep = 'BUNDLE_PROPOSED' | 'COMPLETED' | 'FEEDBACK_DONE' | 'MEDIA_SUBMITTED' | 'COUNTER_OFFERED' | 'NEGOTIATING' | 'PENDING_ENTERPRISE' | 'PHONE_FOLLOWUP';

export interface StepDeadline {
  readonly dueAt: Date;
  readonly calendarVersion: string;
}

/**
 * Until when a step has to be answered: the close of its last working day (§10.5a), two for the enterprise's reply and for
 * reaching it by phone, three for a counter-offer and for the unit's answer to terms (VIS-07, §9.1).
 *
 * @throws CalendarNotCovered when the day lies behind the published calendars
 */
export const stepDeadline = (step: TimedStep, startedAt: Date, calendar: Calendar, settings: ReplySettings): StepDeadline => {
  const days = { BUNDLE_PROPOSED: settings.bundleAgreementDays, COMPLETED: settings.feedbackWindowDays, FEEDBACK_DONE: settings.archiveWindowDays, MEDIA_SUBMITTED: settings.mediaWindowDays, COUNTER_OFFERED: settings.counterOfferWindowDays, NEGOTIATING: settings.negotiationWindowDays, PENDING_ENTERPRISE: settings.replyWindowDays, PHONE_FOLLOWUP: settings.phoneWindowDays }[step];
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  return deadline({ calendar, hours, submittedAt: startedAt, promise: { kind: 'WORKING_DAYS', days } });
};
