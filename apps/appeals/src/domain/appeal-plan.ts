import { countWorkdays, isWorkday, shanghaiDate, type Calendar } from '@qinqing/working-time';
import type { FormProblem } from './form-problem.ts';
import { isTextWithin } from '@qinqing/text-input';

export interface PlannedMilestone {
  readonly title: string;
  /** YYYY-MM-DD in Shanghai. */
  readonly dueOn: string;
  readonly weight: number;
}

export const PLAN_LIMITS = { milestones: 20, titleLength: 100, weight: 100 } as const;

/** By when the plan ends, and how long it may be: both in working days from submission. */
export interface PlanTerm {
  readonly submittedAt: Date;
  readonly days: number;
  readonly longestDays: number;
  readonly now: Date;
}

/** How many working days from submission reach as far as a day: the day of submission never counts (§10.5a), a day off needs the next working day. */
export const workingDaysUntil = (submittedAt: Date, day: string, calendar: Calendar): number => {
  const from = shanghaiDate(submittedAt);
  if (day <= from) return 0;
  return countWorkdays(calendar, from, day) - countWorkdays(calendar, from, from) + (isWorkday(calendar, day) ? 0 : 1);
};

/** Everything that is wrong with a plan: milestones in order, from today to its end, with weights of 1 to 100 (COMPLEX, APL-04, §10.6). */
export const listPlanProblems = (milestones: readonly PlannedMilestone[], term: PlanTerm, calendar: Calendar): readonly FormProblem[] => {
  const { days, longestDays } = term;
  const problems = milestones.flatMap((milestone, index) => listMilestoneProblems(milestone, index, milestones[index - 1] ?? null, term, calendar));
  if (milestones.length === 0) problems.push({ field: 'milestones', code: 'NO_MILESTONE', limit: null });
  if (milestones.length > PLAN_LIMITS.milestones) problems.push({ field: 'milestones', code: 'TOO_MANY_MILESTONES', limit: String(PLAN_LIMITS.milestones) });
  if (days < 1 || days > longestDays) problems.push({ field: 'days', code: 'PLAN_TOO_LONG', limit: String(longestDays) });
  return problems;
};

const listMilestoneProblems = (
  { title, dueOn, weight }: PlannedMilestone,
  index: number,
  previous: PlannedMilestone | null,
  { submittedAt, days, now }: PlanTerm,
  calendar: Calendar,
): FormProblem[] => {
  const problems: FormProblem[] = [];
  const field = `milestones.${index}`;
  if (!isTextWithin(title, 1, PLAN_LIMITS.titleLength)) problems.push({ field: `${field}.title`, code: 'TEXT_LENGTH', limit: `1–${PLAN_LIMITS.titleLength}` });
  if (!Number.isInteger(weight) || weight < 1 || weight > PLAN_LIMITS.weight) problems.push({ field: `${field}.weight`, code: 'MILESTONE_WEIGHT', limit: String(PLAN_LIMITS.weight) });
  const isInOrder = previous === null || previous.dueOn <= dueOn;
  if (!isInOrder || dueOn < shanghaiDate(now) || !isWithin(dueOn, submittedAt, days, calendar)) problems.push({ field: `${field}.dueOn`, code: 'MILESTONE_DATE', limit: null });
  return problems;
};

/** A day for which there is no calendar lies behind every plan. */
const isWithin = (day: string, submittedAt: Date, days: number, calendar: Calendar): boolean => {
  try {
    return workingDaysUntil(submittedAt, day, calendar) <= days;
  } catch {
    return false;
  }
};
