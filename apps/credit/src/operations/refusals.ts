import type { SettingRejected } from '@qinqing/subgraph-server';
import type { CreditAction, CreditObstacle } from '../domain/credit-actions.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { ListingState, ListKind } from '../domain/listing-state.ts';

/** Why an operation on records, lists, repairs and disputes may not be carried out; each kind bears the name of its GraphQL type. */
export interface CreditEnterpriseUnknown {
  readonly kind: 'CreditEnterpriseUnknown';
  readonly enterpriseId: string;
}

export interface CreditAuthorityUnknown {
  readonly kind: 'CreditAuthorityUnknown';
  readonly authorityUnitId: string | null;
}

export interface CreditRecordUnknown {
  readonly kind: 'CreditRecordUnknown';
  readonly recordId: string;
}

export interface CreditListingUnknown {
  readonly kind: 'CreditListingUnknown';
  readonly listEntryId: string;
}

export interface CreditRepairUnknown {
  readonly kind: 'CreditRepairUnknown';
  readonly repairId: string;
}

export interface CreditDisputeUnknown {
  readonly kind: 'CreditDisputeUnknown';
  readonly disputeId: string;
}

export interface CreditActionNotAllowed {
  readonly kind: 'CreditActionNotAllowed';
  readonly action: CreditAction;
  readonly obstacle: CreditObstacle;
  readonly allowedNow: readonly CreditAction[];
}

export interface CreditFormRejected {
  readonly kind: 'CreditFormRejected';
  readonly problems: readonly FormProblem[];
}

export interface CreditListingAlreadyOpen {
  readonly kind: 'CreditListingAlreadyOpen';
  readonly listKind: ListKind;
  readonly state: ListingState;
}

export interface CreditMeasureUnknown {
  readonly kind: 'CreditMeasureUnknown';
  readonly measureCodes: readonly string[];
}

export interface CreditRepairTooEarly {
  readonly kind: 'CreditRepairTooEarly';
  readonly repairableFrom: string;
  readonly cause: 'MINIMUM_PUBLICATION' | 'REAPPLY_WAIT';
}

export interface CreditDutyNotFulfilled {
  readonly kind: 'CreditDutyNotFulfilled';
}

export type CreditSettingRejected = SettingRejected<'CreditSettingRejected'>;
