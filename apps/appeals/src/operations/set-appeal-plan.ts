import { CallerFault } from '@qinqing/caller';
import type { RequestContext } from '../context.ts';
import type { PlannedMilestone } from '../domain/appeal-plan.ts';
import { insertMilestones } from '../persistence/appeal-loop.ts';
import { listPauses } from '../persistence/appeals.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { makePlan, termFromSubmission, termFromToday } from './plan-appeal.ts';
import type { AppealPlanRejected, AppealUnitUnknown } from './refusals.ts';

export interface SetAppealPlanInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly milestones: readonly PlannedMilestone[];
  readonly days: number | null;
  readonly leadUnitId: string | null;
}

/** The plan of a complex appeal by its unit (APL-04), or of a coordinated one by the direct-line office (APL-27). */
export const setAppealPlan = async (context: RequestContext, input: SetAppealPlanInput): Promise<AppealOperationResult<AppealPlanRejected | AppealUnitUnknown>> => {
  const { caller, now } = context;
  return actOnAppeal<AppealPlanRejected | AppealUnitUnknown>(context, {
    mutation: 'setAppealPlan',
    action: 'SET_PLAN',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      if (appeal.state === 'IN_PROGRESS' && input.leadUnitId !== null) {
        throw new CallerFault('BAD_USER_INPUT', '"leadUnitId" is the direct-line office’s to name, while it coordinates. Leave it out.', { field: 'leadUnitId' });
      }
      const term = appeal.state === 'COORDINATION' ? termFromToday(context, situation, input.days) : termFromSubmission(situation, input.days);
      const plan = await makePlan(context, situation, { ...input, ...term });
      if ('refusal' in plan) return plan;
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: ['setPlan'], changes: plan.changes, pauses: await listPauses(manager, [appeal.id]) });
      await insertMilestones(manager, plan.milestones);
      return { saved };
    },
  });
};
