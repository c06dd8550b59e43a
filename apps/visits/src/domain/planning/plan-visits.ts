import type { SolveMilp } from './milp.ts';
import { costOf } from './plan-cost.ts';
import type { PlannedReception, PlannedVisits } from './planned-visits.ts';
import type { PlannableRequest, PlanningProblem } from './planning-problem.ts';
import { listBatches } from './plan-batches.ts';
import { Neighbourhoods } from './plan-neighbourhoods.ts';
import { buildReceptionChoice } from './reception-choice.ts';
import { drawFrom } from './seeded-draws.ts';

export interface PlanningEffort {
  readonly seed: number;
  /** Neighbourhoods that are searched after the first pass. */
  readonly repairRounds: number;
  /** Asked between two searches: true ends the plan early. The result then depends on the machine. */
  readonly isOutOfTime: () => boolean;
}

export interface PlanningResult extends PlannedVisits {
  /** The sum that the plan keeps small; comparable between plans of the same problem. */
  readonly cost: number;
  readonly isCutShort: boolean;
}

/** Requests that are planned in one exact search: with more, proving the best takes longer than finding it. */
const MOST_TOGETHER = 16;

/**
 * A plan of any size (M3): each enterprise by itself, exactly, in the order of demand and around what is fixed already; then, as
 * long as teams, months and willing enterprises stand in each other's way, a few requests that compete are planned anew together.
 * A round never makes the plan worse. Deterministic for the same problem, seed and number of rounds.
 */
export const planVisits = (problem: PlanningProblem, solve: SolveMilp, effort: PlanningEffort): PlanningResult => {
  let receptions: readonly PlannedReception[] = [];
  let isCutShort = false;
  for (const batch of listBatches(problem, MOST_TOGETHER)) {
    isCutShort ||= effort.isOutOfTime();
    if (!isCutShort) receptions = planAnew(problem, batch, receptions, solve);
  }
  const neighbourhoods = new Neighbourhoods(problem, MOST_TOGETHER, drawFrom(effort.seed));
  for (let round = 0; round < effort.repairRounds && !isCutShort; round += 1) {
    const candidate = planAnew(problem, neighbourhoods.choose(receptions), receptions, solve);
    if (costOf(problem, candidate) <= costOf(problem, receptions) + 1e-9) receptions = candidate;
    isCutShort = effort.isOutOfTime();
  }
  return { ...conclude(problem, receptions), isCutShort };
};

/** The whole problem as one programme: for small ones, and for the proof of how good a plan is. */
export const planExactly = (problem: PlanningProblem, solve: SolveMilp): (PlanningResult & { readonly isProven: boolean }) | null => {
  const choice = buildReceptionChoice(problem, problem.requests, []);
  const solution = solve(choice.milp);
  return solution === null ? null : { ...conclude(problem, choice.read(solution.values)), isCutShort: false, isProven: solution.isProven };
};

const planAnew = (problem: PlanningProblem, free: readonly PlannableRequest[], receptions: readonly PlannedReception[], solve: SolveMilp): readonly PlannedReception[] => {
  const freed = new Set(free.map(({ id }) => id));
  const fixed = receptions.filter(({ requestIds }) => !requestIds.some((id) => freed.has(id)));
  const choice = buildReceptionChoice(problem, free, fixed);
  const solution = solve(choice.milp);
  return solution === null ? receptions : [...fixed, ...choice.read(solution.values)];
};

const conclude = (problem: PlanningProblem, receptions: readonly PlannedReception[]): Omit<PlanningResult, 'isCutShort'> => {
  const served = new Set(receptions.flatMap(({ requestIds }) => requestIds));
  return {
    receptions: receptions.toSorted((a, b) => a.startsAt - b.startsAt || (a.enterpriseId < b.enterpriseId ? -1 : 1)),
    deferredIds: problem.requests.filter(({ id }) => !served.has(id)).map(({ id }) => id),
    cost: costOf(problem, receptions),
  };
};
