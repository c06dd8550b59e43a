import type { ConsentPurpose, ConsentScope } from './consent.ts';
import type { Outcome } from './outcome.ts';

export type EnquiryResult = 'GRANTED' | 'DENIED';

/** Why an enquiry was denied; it never says whether an enterprise exists beyond what the register makes public. */
export type DenialReason =
  | 'BANK_UNKNOWN'
  | 'BANK_BLOCKED'
  | 'ACCESS_CLOSED'
  | 'RATE_LIMITED'
  | 'QUOTA_USED_UP'
  | 'NO_CONSENT'
  | 'CONSENT_REVOKED'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_EXHAUSTED'
  | 'LISTING_ENDED'
  | 'SCOPE_NOT_COVERED'
  | 'PURPOSE_NOT_COVERED';

/** An enquiry as it was recorded, granted or denied; append-only (信用查询, CRD-16). */
export interface StoredEnquiry {
  readonly id: string;
  readonly clientId: string;
  /** Null: the client is no registered bank. */
  readonly bankId: string | null;
  /** Null: there is no such enterprise. */
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
  readonly consentId: string | null;
  readonly purpose: ConsentPurpose;
  readonly scopes: readonly ConsentScope[];
  readonly result: EnquiryResult;
  readonly denialReason: DenialReason | null;
  /** SHA-256 in hex; null: nothing was given. */
  readonly snapshotHash: string | null;
  readonly watermark: string | null;
  readonly outcomeDueAt: Date | null;
  readonly settingsVersion: string;
  readonly enquiredAt: Date;
}

/** An enquiry with what became of it. */
export interface Enquiry extends StoredEnquiry {
  /** The newest word of the bank; null: none. */
  readonly outcome: Outcome | null;
  /** Until when the bank has to report; null: nothing is owed. */
  readonly reportDueAt: Date | null;
}

export const isOutcomeOverdue = ({ reportDueAt }: Pick<Enquiry, 'reportDueAt'>, now: Date): boolean => reportDueAt !== null && reportDueAt <= now;
