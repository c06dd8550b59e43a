import type { BankFormProblem, BankState } from '../domain/bank.ts';
import type { ConsentAction } from '../domain/consent-actions.ts';
import type { ConsentState } from '../domain/consent-state.ts';
import type { ConsentTermsProblem } from '../domain/consent-terms.ts';
import type { DenialReason } from '../domain/enquiry.ts';
import type { OutcomeProblem } from '../domain/outcome.ts';

/** Why an operation on banks, consents and enquiries may not be carried out; each kind bears the name of its GraphQL type. */
export interface BankAlreadyRegistered {
  readonly kind: 'BankAlreadyRegistered';
  readonly clientId: string;
}

export interface BankUnknown {
  readonly kind: 'BankUnknown';
  readonly bankId: string;
}

export interface BankActionNotAllowed {
  readonly kind: 'BankActionNotAllowed';
  readonly state: BankState;
}

export interface BankFormRejected {
  readonly kind: 'BankFormRejected';
  readonly problems: readonly BankFormProblem[];
}

export interface BankAccessClosed {
  readonly kind: 'BankAccessClosed';
  readonly recordedEnquiryId: string | null;
}

export interface ConsentUnknown {
  readonly kind: 'ConsentUnknown';
  readonly consentId: string;
}

export interface ConsentTargetUnknown {
  readonly kind: 'ConsentTargetUnknown';
  readonly uscc: string;
}

export interface ConsentAlreadyOpen {
  readonly kind: 'ConsentAlreadyOpen';
  readonly consentId: string;
  readonly state: ConsentState;
}

export interface ConsentActionNotAllowed {
  readonly kind: 'ConsentActionNotAllowed';
  readonly action: ConsentAction;
  readonly state: ConsentState;
  readonly allowedNow: readonly ConsentAction[];
}

export interface ConsentMandateMissing {
  readonly kind: 'ConsentMandateMissing';
}

export interface ConsentTermsRejected {
  readonly kind: 'ConsentTermsRejected';
  readonly problems: readonly ConsentTermsProblem[];
}

/** A denial is recorded: it commits, and is answered again under the same key. */
export interface EnquiryDenied {
  readonly kind: 'EnquiryDenied';
  readonly enquiryId: string;
  readonly reason: DenialReason;
}

export interface EnquiryUnknown {
  readonly kind: 'EnquiryUnknown';
  readonly enquiryId: string;
}

export interface OutcomeRejected {
  readonly kind: 'OutcomeRejected';
  readonly problem: OutcomeProblem;
}

export interface CreditTreeHeadUnavailable {
  readonly kind: 'CreditTreeHeadUnavailable';
}
