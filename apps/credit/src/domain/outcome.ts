import { startOfShanghaiDay } from '@qinqing/working-time';
import { addDays } from './publication.ts';

/** What became of an enquiry (结果反馈, CRD-16). */
export type Outcome = 'APPROVED' | 'DECLINED' | 'PENDING';

/** How far the bank is with the report that it owes. */
export type DutyState = 'DUE' | 'PENDING' | 'OVERDUE' | 'REPORTED';

export type OutcomeProblem =
  | 'ALREADY_REPORTED'
  | 'PENDING_TWICE'
  | 'NEXT_DATE_MISSING'
  | 'NEXT_DATE_IN_PAST'
  | 'NEXT_DATE_TOO_FAR'
  | 'NEXT_DATE_NOT_APPLICABLE'
  | 'AMOUNT_MISSING'
  | 'AMOUNT_NOT_APPLICABLE';

export interface OutcomeReport {
  readonly outcome: Outcome;
  readonly amountCents: number | null;
  /** YYYY-MM-DD; with PENDING alone. */
  readonly nextDate: string | null;
}

export interface OutcomeDuty {
  readonly enquiryId: string;
  readonly bankId: string;
  readonly state: DutyState;
  readonly dueAt: Date;
  /** Reports so far: 0, or 1 after a pending one. */
  readonly reports: number;
  readonly version: number;
}

/** Why a report is not taken; null: it is. Pending with a next date counts once as reported (§0.1). */
export const findOutcomeProblem = (report: OutcomeReport, duty: OutcomeDuty, today: string, pendingMaximumDays: number): OutcomeProblem | null => {
  if (duty.state === 'REPORTED') return 'ALREADY_REPORTED';
  if (report.outcome === 'PENDING') return duty.reports > 0 ? 'PENDING_TWICE' : findPendingProblem(report, today, pendingMaximumDays);
  if (report.nextDate !== null) return 'NEXT_DATE_NOT_APPLICABLE';
  if (report.outcome === 'DECLINED') return report.amountCents === null ? null : 'AMOUNT_NOT_APPLICABLE';
  return report.amountCents === null || report.amountCents < 1 ? 'AMOUNT_MISSING' : null;
};

const findPendingProblem = ({ amountCents, nextDate }: OutcomeReport, today: string, pendingMaximumDays: number): OutcomeProblem | null => {
  if (amountCents !== null) return 'AMOUNT_NOT_APPLICABLE';
  if (nextDate === null) return 'NEXT_DATE_MISSING';
  if (nextDate <= today) return 'NEXT_DATE_IN_PAST';
  return nextDate > addDays(today, pendingMaximumDays) ? 'NEXT_DATE_TOO_FAR' : null;
};

/** What is owed after a report; a pending one is due by the end of its next date. */
export const dutyAfter = (duty: OutcomeDuty, { outcome, nextDate }: OutcomeReport): OutcomeDuty => ({
  ...duty,
  state: outcome === 'PENDING' ? 'PENDING' : 'REPORTED',
  dueAt: nextDate === null ? duty.dueAt : startOfShanghaiDay(addDays(nextDate, 1)),
  reports: duty.reports + 1,
});
