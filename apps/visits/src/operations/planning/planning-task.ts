import type { PlanTotals } from '../../domain/planning/plan-totals.ts';
import type { PlanLine } from '../../domain/planning/plan-lines.ts';
import type { PlanningProblem } from '../../domain/planning/planning-problem.ts';

/** What the planner's thread is given: plain data, so that it can be handed over. */
export interface PlanningTask {
  readonly problem: PlanningProblem;
  readonly seed: number;
  readonly repairRounds: number;
  readonly timeLimitSeconds: number;
  /** Up to so many requests the optimum is proved as one programme. */
  readonly mostProvenRequests: number;
}

export interface PlanningAnswer {
  readonly lines: readonly PlanLine[];
  readonly totals: PlanTotals;
  /** No better plan exists: it was proved. */
  readonly isProvenBest: boolean;
  /** The time ran out before the search was over. */
  readonly isCutShort: boolean;
}
