import { hasRole, type Caller } from '@qinqing/caller';
import { walk, type VisitState } from '../visit-state.ts';

/** The two offices whose signatures override screening or quota (特批, VIS-06): the service centre (R02) and the government office (R03). */
export const signingOffices = ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE'] as const;
export type SigningOffice = (typeof signingOffices)[number];

export interface OverrideSignature {
  readonly visitRequestId: string;
  readonly office: SigningOffice;
  readonly signedBy: string;
  readonly signedAt: Date;
}

/** `SIGNED`: the caller has signed, or the office for which the caller could sign. */
export type OverrideStanding = 'NONE' | 'PROPOSED' | 'SIGNED';

/** Screening or quota can be overridden, never a refusal (§9.1). */
export const isOverridable = (state: VisitState): boolean => walk(state, ['override']) !== null;

/** For which office a caller signs; null: for none that has not signed yet. Nobody signs twice, whatever roles one holds. */
export const officeToSignFor = (caller: Caller, signatures: readonly OverrideSignature[]): SigningOffice | null => {
  if (signatures.some(({ signedBy }) => signedBy === caller.subject)) return null;
  return signingOffices.find((office) => hasRole(caller, office) && !signatures.some((signature) => signature.office === office)) ?? null;
};

export const standToOverride = (caller: Caller, signatures: readonly OverrideSignature[]): OverrideStanding => {
  if (signatures.length === 0) return 'NONE';
  return officeToSignFor(caller, signatures) === null ? 'SIGNED' : 'PROPOSED';
};
