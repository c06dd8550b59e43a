import { isInJurisdiction } from '@qinqing/caller';
import { isUuid, type EntityManager } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { planStateOf, type VisitPlan } from '../../domain/planning/visit-plan.ts';
import { listVisitPlansById } from '../../persistence/planning/visit-plans.ts';
import type { VisitPlanNotOpen, VisitPlanUnknown } from './refusals.ts';

export const getVisitPlan = async (manager: EntityManager, id: string): Promise<VisitPlan> => {
  const [plan] = await listVisitPlansById(manager, [id]);
  if (plan === undefined) throw new Error(`visit plan ${id} is gone`);
  return plan;
};

/** The plan of the caller's own jurisdiction that still waits for the centre's word. */
export const findOpenPlan = async ({ caller }: RequestContext, manager: EntityManager, planId: string): Promise<VisitPlan | VisitPlanUnknown | VisitPlanNotOpen> => {
  const [plan] = isUuid(planId) ? await listVisitPlansById(manager, [planId]) : [];
  if (plan === undefined || !isInJurisdiction(caller, plan.divisionCode)) return { kind: 'VisitPlanUnknown', planId };
  return plan.state === 'PROPOSED' ? plan : { kind: 'VisitPlanNotOpen', state: planStateOf(plan) };
};
