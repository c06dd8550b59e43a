import type { PlanSpanProblem, VisitPlanState } from '../../domain/planning/visit-plan.ts';

export interface VisitPlanUnknown {
  readonly kind: 'VisitPlanUnknown';
  readonly planId: string;
}

/** A plan is confirmed or discarded once. */
export interface VisitPlanNotOpen {
  readonly kind: 'VisitPlanNotOpen';
  readonly state: VisitPlanState;
}

export interface VisitPlanNotPossible {
  readonly kind: 'VisitPlanNotPossible';
  readonly problem: PlanSpanProblem | 'TOO_MANY_REQUESTS';
  /** What was missed: days, requests, or a day as text; null when there is none. */
  readonly limit: string | null;
}

export interface VisitPlanLineUnknown {
  readonly kind: 'VisitPlanLineUnknown';
  readonly positions: readonly number[];
}
