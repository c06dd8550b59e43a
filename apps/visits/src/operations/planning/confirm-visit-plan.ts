import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { StoredPlanLine, VisitPlan } from '../../domain/planning/visit-plan.ts';
import { listPlanLines, savePlanOutcomes, savePlanState } from '../../persistence/planning/visit-plans.ts';
import { findOpenPlan, getVisitPlan } from './act-on-plan.ts';
import { carryOutLine } from './carry-out-line.ts';
import type { VisitPlanLineUnknown, VisitPlanNotOpen, VisitPlanUnknown } from './refusals.ts';

export interface ConfirmVisitPlanInput {
  readonly idempotencyKey: string;
  readonly planId: string;
  /** Null: all lines. */
  readonly positions: readonly number[] | null;
}

export type ConfirmVisitPlanRefusal = VisitPlanUnknown | VisitPlanNotOpen | VisitPlanLineUnknown;

/**
 * The centre confirms lines of a plan, once: merges are proposed to the units, other enterprises and later months are offered to
 * them, dates are suggested for asking. Nobody's consent is taken for granted (M3, VIS-07). A line whose requests have moved
 * on, or that the rules no longer allow, says so and changes nothing.
 */
export const confirmVisitPlan = (context: RequestContext, input: ConfirmVisitPlanInput): Promise<OperationResult<VisitPlan, ConfirmVisitPlanRefusal>> =>
  runOperation<VisitPlan, ConfirmVisitPlanRefusal>(context.dataSource, {
    mutation: 'confirmVisitPlan',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const plan = await findOpenPlan(context, manager, input.planId);
      if ('kind' in plan) return { kind: 'refused', refusal: plan };
      const lines = await chooseLines(manager, plan, input.positions);
      if ('kind' in lines) return { kind: 'refused', refusal: lines };
      // First of all, so that of several confirmations all but one find the plan closed before they change anything.
      await savePlanState(manager, plan, 'CONFIRMED', context.now);
      const outcomes = [];
      for (const line of lines) outcomes.push({ position: line.position, ...(await carryOutLine(context, manager, line)) });
      await savePlanOutcomes(manager, plan.id, outcomes);
      return { kind: 'done', value: await getVisitPlan(manager, plan.id), reference: plan.id };
    },
    readAgain: getVisitPlan,
  });

const chooseLines = async (manager: EntityManager, plan: VisitPlan, positions: readonly number[] | null): Promise<readonly StoredPlanLine[] | VisitPlanLineUnknown> => {
  const lines = await listPlanLines(manager, { planId: plan.id, kinds: null, after: 0, size: plan.totals.requests });
  const unknown = (positions ?? []).filter((position) => !lines.some((line) => line.position === position));
  if (unknown.length > 0) return { kind: 'VisitPlanLineUnknown', positions: unknown };
  return positions === null ? lines : lines.filter(({ position }) => positions.includes(position));
};
