import type { SettingRejected } from '@qinqing/subgraph-server';
import type { VisitBlackedOut } from './arrival/refusals.ts';
import type { VisibleState } from '../domain/unit-view.ts';
import type { VisitAction } from '../domain/visit-actions.ts';
import type { FormProblem } from '../domain/visit-form.ts';
import type { QuotaFacts } from '../domain/visit-quota.ts';

/** Why an operation may not be carried out, with its facts; each kind bears the name of its GraphQL type. */
export interface VisitRequestUnknown {
  readonly kind: 'VisitRequestUnknown';
  readonly visitRequestId: string;
}

export interface VisitTargetUnknown {
  readonly kind: 'VisitTargetUnknown';
  readonly enterpriseId: string;
}

export interface VisitActionNotAllowed {
  readonly kind: 'VisitActionNotAllowed';
  readonly action: VisitAction;
  /** As the caller may read it. */
  readonly state: VisibleState;
  readonly allowedNow: readonly VisitAction[];
  /** The merged visit that acts for it; null: it acts alone. */
  readonly bundleId: string | null;
}

export interface VisitFormRejected {
  readonly kind: 'VisitFormRejected';
  readonly problems: readonly FormProblem[];
}

export interface VisitLimitReached extends QuotaFacts {
  readonly kind: 'VisitLimitReached';
}

/** Why a visit cannot get this date. */
export type ReceptionRefusal = VisitLimitReached | VisitBlackedOut;

export interface VisitWindowUnknown {
  readonly kind: 'VisitWindowUnknown';
  readonly positions: readonly number[];
}

export interface VisitAlternativeUnknown {
  readonly kind: 'VisitAlternativeUnknown';
  readonly enterpriseIds: readonly string[];
}

export interface StatutoryVisitNotRefusable {
  readonly kind: 'StatutoryVisitNotRefusable';
  readonly statutoryBasis: string;
  readonly positions: readonly number[];
}

export interface VisitLimitOutOfRange {
  readonly kind: 'VisitLimitOutOfRange';
  readonly minimum: number;
  readonly maximum: number;
}

export type VisitSettingRejected = SettingRejected<'VisitSettingRejected'>;
