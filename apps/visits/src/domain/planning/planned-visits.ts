import type { Span } from './planning-problem.ts';

/** One reception of a plan: one request, or several merged into one visit. */
export interface PlannedReception extends Span {
  readonly enterpriseId: string;
  readonly requestIds: readonly string[];
  /** The willing enterprise is offered instead of the requested one. */
  readonly isOffer: boolean;
}

/** What a planner decides: whoever has no reception is moved to a later month. */
export interface PlannedVisits {
  readonly receptions: readonly PlannedReception[];
  readonly deferredIds: readonly string[];
}
