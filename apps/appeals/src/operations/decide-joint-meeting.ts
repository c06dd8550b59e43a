import type { RequestContext } from '../context.ts';
import type { AppealUnsolvedReason } from '../domain/appeal.ts';
import type { PlannedMilestone } from '../domain/appeal-plan.ts';
import { recheckAt } from '../domain/explanation.ts';
import { insertMilestones } from '../persistence/appeal-loop.ts';
import { actOnAppeal, moveAppeal, type AppealDecision, type AppealOperationResult, type AppealSituation } from './act-on-appeal.ts';
import { explanation, requireGivenReason } from './explain-appeal.ts';
import { makePlan, termFromToday } from './plan-appeal.ts';
import { readOptionalText, readRecordedText } from './recorded-text.ts';
import type { AppealPlanRejected, AppealUnitUnknown } from './refusals.ts';
import { answerAppeal, continueClock } from './stop-clock.ts';

export interface DecideJointMeetingInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly decision: 'PLAN' | 'EXPLANATION';
  readonly resolution: string;
  readonly milestones: readonly PlannedMilestone[];
  readonly days: number | null;
  readonly leadUnitId: string | null;
  readonly unsolvedBecause: AppealUnsolvedReason | null;
  readonly alternatives: string | null;
}

type Refusal = AppealPlanRejected | AppealUnitUnknown;

/** The joint meeting ends with a plan or an explanation (联席会议决定, APL-19, §0.1); after its explanation the enterprise is asked what it thinks. */
export const decideJointMeeting = async (context: RequestContext, input: DecideJointMeetingInput): Promise<AppealOperationResult<Refusal>> => {
  const resolution = readRecordedText('resolution', input.resolution);
  const alternatives = readOptionalText('alternatives', input.alternatives);
  requireGivenReason('unsolvedBecause', input.unsolvedBecause);
  return actOnAppeal<Refusal>(context, {
    mutation: 'decideJointMeeting',
    action: 'DECIDE_JOINT_MEETING',
    input,
    decide: async (situation) => {
      const { decision, unsolvedBecause: reason } = input;
      if (decision === 'PLAN' && reason === null && alternatives === null) return decidePlan(context, situation, { ...input, resolution });
      if (decision === 'EXPLANATION' && reason !== null && input.milestones.length === 0) return decideExplanation(context, situation, { reason, text: resolution, alternatives });
      return { refusal: { kind: 'AppealPlanRejected', problems: [{ field: 'decision', code: 'DECISION_UNCLEAR', limit: null }] } };
    },
  });
};

const decidePlan = async (context: RequestContext, situation: AppealSituation, { milestones, days, leadUnitId, resolution }: DecideJointMeetingInput): Promise<AppealDecision<Refusal>> => {
  const { caller, now } = context;
  const plan = await makePlan(context, situation, { milestones, leadUnitId, ...termFromToday(context, situation, days) });
  if ('refusal' in plan) return plan;
  const changes = { ...plan.changes, coordinatedAt: situation.appeal.coordinatedAt ?? now, outcome: null, referredTo: null, recheckAt: null };
  const saved = await continueClock(situation, { actor: caller.subject, now }, { events: ['setPlan'], changes, reason: resolution });
  await insertMilestones(situation.manager, plan.milestones);
  return { saved };
};

interface Reasons {
  readonly reason: AppealUnsolvedReason;
  readonly text: string;
  readonly alternatives: string | null;
}

const decideExplanation = async ({ caller, now }: RequestContext, situation: AppealSituation, reasons: Reasons): Promise<AppealDecision<Refusal>> => {
  const { appeal, settings } = situation;
  const explained = explanation({ ...appeal, unitId: null }, { ...reasons, approvedBy: null }, now);
  const changes = { ...explained, referredTo: null, recheckAt: recheckAt(reasons.reason, now, settings.values.recheckDays) };
  const by = { actor: caller.subject, now };
  // What the unit had explained is answered already: its clock stands still since then.
  if (appeal.state === 'EXPLAINED') return { saved: await moveAppeal(situation, by, { events: ['askRating'], changes, reason: reasons.text }) };
  return { saved: await answerAppeal(situation, by, { events: ['explain', 'askRating'], changes, reason: reasons.text }) };
};
