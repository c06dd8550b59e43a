import { serveFirstCome } from '../../domain/planning/first-come.ts';
import { writePlanLines } from '../../domain/planning/plan-lines.ts';
import { compareWithFirstCome } from '../../domain/planning/plan-totals.ts';
import { planExactly, planVisits, type PlanningResult } from '../../domain/planning/plan-visits.ts';
import type { Solver } from './highs-solver.ts';
import type { PlanningAnswer, PlanningTask } from './planning-task.ts';

/** Plans, proves the plan where that is possible, and explains it. */
export const makePlan = (task: PlanningTask, { solve }: Solver, clock: () => number): PlanningAnswer => {
  const { problem, seed, repairRounds, timeLimitSeconds } = task;
  const deadline = clock() + timeLimitSeconds * 1000;
  const found = planVisits(problem, solve, { seed, repairRounds, isOutOfTime: () => clock() > deadline });
  const { plan, isProvenBest } = prove(task, found, solve);
  return { lines: writePlanLines(problem, plan), totals: compareWithFirstCome(problem, plan, serveFirstCome(problem)), isProvenBest, isCutShort: found.isCutShort };
};

const EQUAL = 1e-6;

const prove = ({ problem, mostProvenRequests }: PlanningTask, found: PlanningResult, solve: Solver['solve']): { readonly plan: PlanningResult; readonly isProvenBest: boolean } => {
  const exact = problem.requests.length <= mostProvenRequests ? planExactly(problem, solve) : null;
  if (exact === null) return { plan: found, isProvenBest: false };
  // Equal plans are told as the quick search found them.
  return { plan: exact.cost < found.cost - EQUAL ? exact : found, isProvenBest: exact.isProven };
};
