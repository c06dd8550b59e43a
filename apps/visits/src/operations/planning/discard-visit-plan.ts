import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { VisitPlan } from '../../domain/planning/visit-plan.ts';
import { savePlanState } from '../../persistence/planning/visit-plans.ts';
import { findOpenPlan, getVisitPlan } from './act-on-plan.ts';
import type { VisitPlanNotOpen, VisitPlanUnknown } from './refusals.ts';

export interface DiscardVisitPlanInput {
  readonly idempotencyKey: string;
  readonly planId: string;
}

/** The centre does not follow the plan: nothing changes but the plan. */
export const discardVisitPlan = (context: RequestContext, input: DiscardVisitPlanInput): Promise<OperationResult<VisitPlan, VisitPlanUnknown | VisitPlanNotOpen>> =>
  runOperation<VisitPlan, VisitPlanUnknown | VisitPlanNotOpen>(context.dataSource, {
    mutation: 'discardVisitPlan',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const plan = await findOpenPlan(context, manager, input.planId);
      if ('kind' in plan) return { kind: 'refused', refusal: plan };
      await savePlanState(manager, plan, 'DISCARDED', context.now);
      return { kind: 'done', value: await getVisitPlan(manager, plan.id), reference: plan.id };
    },
    readAgain: getVisitPlan,
  });
