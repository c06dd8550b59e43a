import { buildOfficeHours, deadline, shanghaiDate, type Calendar, type OfficePeriod } from '@qinqing/working-time';
import { isTextWithin } from '@qinqing/text-input';
import type { FormProblem } from '../visit-form.ts';

/** What may pass quota and consent (VIS-40): a safety accident, a complaint that the law makes a duty, a court's order. */
export type EmergencyReason = 'SAFETY_ACCIDENT' | 'STATUTORY_COMPLAINT' | 'COURT_ORDER';

export interface EmergencyRegistration {
  readonly visitRequestId: string;
  readonly reason: EmergencyReason;
  readonly documentNumber: string;
  /** The close of the last working day in which it was to be registered. */
  readonly dueAt: Date;
  readonly calendarVersion: string;
  readonly registeredAt: Date;
}

/** The centre's word on whether it was an emergency (事后审核). */
export interface EmergencyAudit {
  readonly visitRequestId: string;
  readonly isJustified: boolean;
  readonly finding: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

export interface EmergencyForm {
  readonly purpose: string;
  readonly documentNumber: string;
  readonly headcount: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export const isLate = ({ dueAt, registeredAt }: Pick<EmergencyRegistration, 'dueAt' | 'registeredAt'>): boolean => registeredAt > dueAt;

/**
 * Until when an emergency has to be registered: the close of the n-th working day after its end (VIS-01, §10.5a).
 *
 * @throws CalendarNotCovered when its end lies outside of the published calendars
 */
export const registrationDeadline = (
  endedAt: Date,
  calendar: Calendar,
  settings: { readonly emergencyRegistrationDays: number; readonly officeHours: readonly OfficePeriod[] },
): { readonly dueAt: Date; readonly calendarVersion: string } => {
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: settings.officeHours }]);
  return deadline({ calendar, hours, submittedAt: endedAt, promise: { kind: 'WORKING_DAYS', days: settings.emergencyRegistrationDays } });
};

const TEXT = { minimum: 4, maximum: 500 };
const REFERENCE_LENGTH = 200;
const MOST_PEOPLE = 10_000;

/** What is registered afterwards has taken place, and names its document. Late is no problem of the form: nothing is lost (VIS-01). */
export const checkEmergencyForm = (form: EmergencyForm, now: Date, calendar: Calendar): readonly FormProblem[] => {
  const problems: (FormProblem | false)[] = [
    !isTextWithin(form.purpose, TEXT.minimum, TEXT.maximum) && { field: 'purpose', code: 'TEXT_LENGTH', limit: `${TEXT.minimum}–${TEXT.maximum}` },
    !isTextWithin(form.documentNumber, 1, REFERENCE_LENGTH) && { field: 'documentNumber', code: 'TEXT_LENGTH', limit: `1–${REFERENCE_LENGTH}` },
    (form.headcount < 1 || form.headcount > MOST_PEOPLE) && { field: 'headcount', code: 'TOO_MANY_VISITORS', limit: `1–${MOST_PEOPLE}` },
    form.endedAt <= form.startedAt && { field: 'endedAt', code: 'WINDOW_REVERSED', limit: null },
    form.endedAt > now && { field: 'endedAt', code: 'NOT_OVER_YET', limit: null },
    shanghaiDate(form.startedAt) < calendar.coverage.from && { field: 'startedAt', code: 'BEFORE_CALENDAR', limit: calendar.coverage.from },
  ];
  return problems.filter((problem) => problem !== false);
};
