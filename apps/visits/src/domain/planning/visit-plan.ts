import { dayMs } from '@qinqing/working-time';
import type { PlanLineKind, PlanReason } from './plan-lines.ts';
import type { PlanTotals } from './plan-totals.ts';

export type StoredPlanState = 'PROPOSED' | 'CONFIRMED' | 'DISCARDED';
export type VisitPlanState = StoredPlanState | 'STALE';

/** A proposal of the optimiser for the open requests of a division (统筹方案): it proposes, the centre confirms. */
export interface VisitPlan {
  readonly id: string;
  readonly divisionCode: string;
  /** YYYY-MM-DD in Shanghai, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly state: StoredPlanState;
  readonly totals: PlanTotals;
  readonly isProvenBest: boolean;
  readonly isCutShort: boolean;
  readonly settingsVersion: string;
  readonly proposedBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
  /** A request of the plan has moved on since. */
  readonly hasChangedInputs: boolean;
}

export type PlanLineOutcome = 'CARRIED_OUT' | 'CHANGED' | 'NOT_POSSIBLE';

export interface StoredPlanLine {
  readonly planId: string;
  /** From 1 on. */
  readonly position: number;
  readonly kind: PlanLineKind;
  readonly enterpriseId: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** YYYY-MM-DD. */
  readonly notBefore: string | null;
  readonly reasons: readonly PlanReason[];
  readonly outcome: PlanLineOutcome | null;
  readonly bundleId: string | null;
  /** With the version that the plan was made of. */
  readonly requests: readonly { readonly id: string; readonly version: number }[];
}

/** A proposal whose requests have moved on is stale: it can be read, and discarded, but its changed lines are not carried out. */
export const planStateOf = ({ state, hasChangedInputs }: Pick<VisitPlan, 'state' | 'hasChangedInputs'>): VisitPlanState => (state === 'PROPOSED' && hasChangedInputs ? 'STALE' : state);

export type PlanSpanProblem = 'DIVISION_NOT_YOURS' | 'SPAN_REVERSED' | 'SPAN_PAST' | 'SPAN_TOO_LONG';

/** @param today YYYY-MM-DD in Shanghai, like the days of the span */
export const checkPlanSpan = (span: { readonly from: string; readonly to: string }, today: string, mostDays: number): PlanSpanProblem | null => {
  if (span.from > span.to) return 'SPAN_REVERSED';
  if (span.to < today) return 'SPAN_PAST';
  return (Date.parse(span.to) - Date.parse(span.from)) / dayMs + 1 > mostDays ? 'SPAN_TOO_LONG' : null;
};
