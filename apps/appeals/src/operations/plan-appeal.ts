import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../context.ts';
import type { Appeal, AppealMilestone } from '../domain/appeal.ts';
import { listPlanProblems, workingDaysUntil, type PlannedMilestone } from '../domain/appeal-plan.ts';
import type { AppealSituation } from './act-on-appeal.ts';
import { chooseUnit, handOver } from './dispatch-to-unit.ts';
import type { AppealPlanRejected, AppealUnitUnknown } from './refusals.ts';

export interface PlanDraft {
  readonly milestones: readonly PlannedMilestone[];
  /** Working days from submission until it is to be closed. */
  readonly days: number;
  readonly longestDays: number;
  /** Null: the unit that has it already. */
  readonly leadUnitId: string | null;
}

/** A plan that was found to be good: what changes in the appeal, and the rows to store once it has moved. */
export interface MadePlan {
  readonly changes: Partial<Appeal>;
  readonly milestones: readonly AppealMilestone[];
}

/** Checks a plan; it becomes the present one, and earlier ones stay on record. */
export const makePlan = async (context: RequestContext, { manager, appeal }: AppealSituation, draft: PlanDraft): Promise<MadePlan | { readonly refusal: AppealPlanRejected | AppealUnitUnknown }> => {
  const { calendar, now } = context;
  const { days, longestDays } = draft;
  const leadUnitId = draft.leadUnitId?.toLowerCase() ?? null;
  const problems = [...listPlanProblems(draft.milestones, { submittedAt: appeal.submittedAt, days, longestDays, now }, calendar)];
  if (leadUnitId === null && appeal.unitId === null) problems.push({ field: 'leadUnitId', code: 'LEAD_UNIT_MISSING', limit: null });
  if (problems.length > 0) return { refusal: { kind: 'AppealPlanRejected', problems } };
  const refusal = leadUnitId === null ? null : await chooseUnit(context, manager, leadUnitId);
  if (refusal !== null) return { refusal };
  const round = appeal.planRound + 1;
  const milestones = draft.milestones.map((milestone, index) => ({ ...milestone, title: milestone.title.trim(), appealId: appeal.id, round, position: index + 1, finishedAt: null, finishedBy: null }));
  // Whom a plan names to lead is bound by it like by an arbitration.
  const lead = leadUnitId === null || leadUnitId === appeal.unitId ? {} : { ...handOver(appeal, leadUnitId, now), isBound: true };
  return { milestones, changes: { ...lead, planDays: days, planRound: round, plannedAt: now, extension: 0, extensionReason: null, extensionApprovedBy: null, extendedAt: null } };
};

/** A unit plans from submission on (§9.2: 30 working days, at most 60). */
export const termFromSubmission = ({ settings }: AppealSituation, days: number | null): Pick<PlanDraft, 'days' | 'longestDays'> => {
  const { defaultPlanDays, longestPlanDays } = settings.values;
  return { days: days ?? defaultPlanDays, longestDays: longestPlanDays };
};

/** What comes before the direct-line office or the joint meeting may have passed these already, and gets as many from today on. */
export const termFromToday = ({ calendar, now }: RequestContext, { appeal, settings }: AppealSituation, days: number | null): Pick<PlanDraft, 'days' | 'longestDays'> => {
  const { defaultPlanDays, longestPlanDays } = settings.values;
  const passed = workingDaysUntil(appeal.submittedAt, shanghaiDate(now), calendar);
  return { days: days ?? passed + defaultPlanDays, longestDays: passed + longestPlanDays };
};
