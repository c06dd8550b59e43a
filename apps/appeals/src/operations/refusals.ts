import type { SettingRejected } from '@qinqing/subgraph-server';
import type { AppealAction } from '../domain/appeal-actions.ts';
import type { AppealState } from '../domain/appeal-state.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { RoutingState } from '../domain/routing.ts';

/** Why an operation may not be carried out, with its facts; each kind bears the name of its GraphQL type. */
export interface AppealUnknown {
  readonly kind: 'AppealUnknown';
  readonly appealId: string;
}

export interface AppealEnterpriseUnknown {
  readonly kind: 'AppealEnterpriseUnknown';
  readonly enterpriseId: string | null;
}

export interface AppealActionNotAllowed {
  readonly kind: 'AppealActionNotAllowed';
  readonly action: AppealAction;
  /** As the caller may read it. */
  readonly state: AppealState;
  readonly allowedNow: readonly AppealAction[];
}

export interface AppealFormRejected {
  readonly kind: 'AppealFormRejected';
  readonly problems: readonly FormProblem[];
}

export interface AppealUnitUnknown {
  readonly kind: 'AppealUnitUnknown';
  readonly unitId: string;
}

export interface AppealReturnNotPossible {
  readonly kind: 'AppealReturnNotPossible';
  readonly obstacle: 'TOO_LATE' | 'ALREADY_RETURNED' | 'BOUND_BY_ARBITRATION' | 'OWN_UNIT_PROPOSED';
  readonly returnableUntil: Date | null;
}

export interface AppealPauseLimitReached {
  readonly kind: 'AppealPauseLimitReached';
  readonly limit: number;
}

export interface AppealExtensionRejected {
  readonly kind: 'AppealExtensionRejected';
  readonly obstacle: 'ALREADY_EXTENDED' | 'ALREADY_DUE' | 'NO_PLAN' | 'TOO_LONG' | 'ENTERPRISE_NOT_INFORMED';
  readonly maximum: number | null;
}

export interface AppealCodeWrong {
  readonly kind: 'AppealCodeWrong';
  readonly appealId: string;
  readonly attemptsLeft: number;
}

export interface AppealRatingOutOfRange {
  readonly kind: 'AppealRatingOutOfRange';
  readonly minimum: number;
  readonly maximum: number;
}

export interface AppealNotLinkable {
  readonly kind: 'AppealNotLinkable';
  readonly parentAppealId: string;
}

export interface AppealPlanRejected {
  readonly kind: 'AppealPlanRejected';
  readonly problems: readonly FormProblem[];
}

export interface AppealMilestoneUnknown {
  readonly kind: 'AppealMilestoneUnknown';
  readonly openPositions: readonly number[];
}

export interface AppealRoutingRejected {
  readonly kind: 'AppealRoutingRejected';
  readonly problems: readonly FormProblem[];
}

export interface AppealRoutingUnknown {
  readonly kind: 'AppealRoutingUnknown';
  readonly routingId: string;
}

export interface AppealRoutingIncomplete {
  readonly kind: 'AppealRoutingIncomplete';
  readonly missingItemCodes: readonly string[];
}

export interface AppealRoutingNotDraft {
  readonly kind: 'AppealRoutingNotDraft';
  readonly state: RoutingState;
}

export type AppealSettingRejected = SettingRejected<'AppealSettingRejected'>;
