import { giniOf } from '../protection/gini.ts';
import { occupy } from './occupancy.ts';
import { sumDisturbance } from './plan-cost.ts';
import type { PlannedVisits } from './planned-visits.ts';
import type { PlanningProblem } from './planning-problem.ts';

/** What a way of serving the requests comes to. */
export interface ServiceFigures {
  /** Requests that get a reception. */
  readonly fulfilled: number;
  readonly receptions: number;
  /** Of these, at enterprises that are offered instead of the requested one. */
  readonly offers: number;
  /** Weighted by kind; receptions that are wished for are none (VIS-03). */
  readonly disturbance: number;
  /** Of receptions over the willing enterprises, the last twelve months included; null: nobody is willing (VIS-23). */
  readonly gini: number | null;
}

/** A plan beside what happens without one. */
export interface PlanTotals {
  readonly requests: number;
  readonly plan: ServiceFigures;
  readonly firstCome: ServiceFigures;
}

export const addUp = (problem: PlanningProblem, plan: PlannedVisits): ServiceFigures => {
  const occupancy = occupy(problem, plan.receptions);
  const willing = problem.hosts.filter(({ isWilling }) => isWilling);
  return {
    fulfilled: plan.receptions.reduce((sum, { requestIds }) => sum + requestIds.length, 0),
    receptions: plan.receptions.length,
    offers: plan.receptions.filter(({ isOffer }) => isOffer).length,
    disturbance: Math.round(sumDisturbance(problem, plan.receptions) * 1000) / 1000,
    gini: giniOf(willing.map(({ enterpriseId }) => ({ visits: occupancy.receptions(enterpriseId), enterprises: 1 }))),
  };
};

export const compareWithFirstCome = (problem: PlanningProblem, plan: PlannedVisits, firstCome: PlannedVisits): PlanTotals => ({
  requests: problem.requests.length,
  plan: addUp(problem, plan),
  firstCome: addUp(problem, firstCome),
});
