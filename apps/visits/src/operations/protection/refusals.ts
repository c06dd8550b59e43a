import type { ProtectionEntry, ProtectionState } from '../../domain/protection/protection-entry.ts';

/** Why a step on the protection list may not be carried out; each kind bears the name of its GraphQL type. */
export interface ProtectionEntryUnknown {
  readonly kind: 'ProtectionEntryUnknown';
  readonly protectionEntryId: string;
}

export interface ProtectionAlreadyListed {
  readonly kind: 'ProtectionAlreadyListed';
  readonly protectionEntry: ProtectionEntry | null;
}

export interface ProtectionNotGrounded {
  readonly kind: 'ProtectionNotGrounded';
  readonly receptions: number;
  readonly needed: number;
  readonly months: number;
}

export interface ProtectionStepNotAllowed {
  readonly kind: 'ProtectionStepNotAllowed';
  readonly state: ProtectionState;
}

export interface ProtectionConsentMissing {
  readonly kind: 'ProtectionConsentMissing';
}

export interface VisitWithoutDate {
  readonly kind: 'VisitWithoutDate';
  readonly visitRequestId: string;
}
