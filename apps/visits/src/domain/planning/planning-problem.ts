import type { VisitKind } from '../visit-kind.ts';

/** A span of time in epoch milliseconds, the end excluded. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface PlannableWindow extends Span {
  /** 1 is the unit's first choice. */
  readonly position: number;
}

/** A willing enterprise that could be visited instead (§10.4). */
export interface Alternative {
  readonly enterpriseId: string;
  /** 0 … 1: the score of the counter-offer. */
  readonly score: number;
}

/** A request that was found necessary and about which nobody was asked yet: refusals are no input of a plan (VIS-08). */
export interface PlannableRequest {
  readonly id: string;
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly kind: VisitKind;
  readonly isStatutory: boolean;
  readonly isCountedInQuota: boolean;
  readonly headcount: number;
  /** Inspectors at work are bound by no group size, and duties by no closed days (§0.1). */
  readonly isBoundByGroupSize: boolean;
  readonly windows: readonly PlannableWindow[];
  /** End of the last day that the law allows, in epoch milliseconds; null: none. */
  readonly notAfter: number | null;
  /** Epoch milliseconds: the order of first-come. */
  readonly createdAt: number;
  /** Empty: this enterprise or none. */
  readonly alternatives: readonly Alternative[];
}

/** What an enterprise can receive in the months of the plan. */
export interface Host {
  readonly enterpriseId: string;
  /** Receptions a month; null: no limit. */
  readonly limit: number | null;
  /** Receptions held already, by `YYYY-MM`. */
  readonly used: Readonly<Record<string, number>>;
  /** Receptions that have their time already. */
  readonly busy: readonly Span[];
  /** Spans in which the enterprise receives nobody but statutory inspections (VIS-21). */
  readonly closed: readonly Span[];
  readonly headcountCap: number;
  /** Wants to be seen: a reception there is wished for, and no disturbance (VIS-23). */
  readonly isWilling: boolean;
  readonly receptionsLastYear: number;
  /** Exposure visits credited already, by `YYYY-Qn` (VIS-24). */
  readonly exposures: Readonly<Record<string, number>>;
}

export interface Team {
  readonly unitId: string;
  readonly busy: readonly Span[];
}

/** Two requests at one enterprise that may be one visit. */
export interface MergePair {
  readonly first: string;
  readonly second: string;
  /** 0 … 1 (§10.2). */
  readonly similarity: number;
  /** Announced inspections within the horizon: they are merged whatever they are about (VIS-15). */
  readonly isCompulsory: boolean;
}

export interface PlanningRules {
  /** A joint visit shares at least so much of everybody's window. */
  readonly jointMinimumMinutes: number;
  /** Visits that a unit can make at the same time. */
  readonly parallelVisitsPerUnit: number;
  /** Exposure visits of an enterprise in a quarter while others wait (VIS-24). */
  readonly exposuresPerQuarter: number;
  /** Disturbance of one reception, by kind (VIS-03). */
  readonly kindWeights: Readonly<Record<VisitKind, number>>;
}

/** Everything that a plan is made of, as plain data: the same problem and seed give the same plan. */
export interface PlanningProblem {
  readonly requests: readonly PlannableRequest[];
  readonly hosts: readonly Host[];
  readonly teams: readonly Team[];
  readonly mergePairs: readonly MergePair[];
  readonly rules: PlanningRules;
}

export const overlaps = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;
