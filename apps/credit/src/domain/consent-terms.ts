import { coversScopes, type ConsentPurpose, type ConsentScope } from './consent.ts';
import { isTextWithin } from '@qinqing/text-input';

export type ConsentTermsProblemCode =
  | 'SCOPES_EMPTY'
  | 'SCOPES_BEYOND_REQUEST'
  | 'DAYS_OUT_OF_RANGE'
  | 'COUNT_OUT_OF_RANGE'
  | 'LOAN_REFERENCE_MISSING'
  | 'LOAN_REFERENCE_NOT_APPLICABLE'
  | 'PURPOSE_MISSING'
  | 'BANK_MISSING'
  | 'NOT_WITH_REQUEST'
  | 'TEXT_LENGTH';

/** A term that goes beyond the request or the rules; `limit` is what the message needs, e.g. `1–180`. */
export interface ConsentTermsProblem {
  readonly field: string;
  readonly code: ConsentTermsProblemCode;
  readonly limit: string | null;
}

export interface ConsentLimits {
  readonly consentMaximumDays: number;
  readonly postLoanMaximumDays: number;
  readonly consentMaximumEnquiries: number;
}

export interface ConsentTerms {
  readonly purpose: ConsentPurpose;
  readonly scopes: readonly ConsentScope[];
  readonly days: number;
  readonly maxEnquiries: number;
  readonly loanReference: string | null;
  readonly note: string | null;
}

const LONGEST_REFERENCE = 64;
const LONGEST_NOTE = 500;

/** At most 180 days before a loan and for guarantees; a loan's own consent a year, then it is renewed (CRD-15, §0.1). */
export const longestDays = (purpose: ConsentPurpose, limits: ConsentLimits): number => (purpose === 'POST_LOAN' ? limits.postLoanMaximumDays : limits.consentMaximumDays);

/**
 * Checks the terms of a request or of a consent.
 *
 * @param requestedScopes what the bank asked for: the enterprise allows the same or less; null: nothing was asked for
 * @returns every problem at once
 */
export const checkTerms = (terms: ConsentTerms, limits: ConsentLimits, requestedScopes: readonly ConsentScope[] | null = null): readonly ConsentTermsProblem[] => {
  const mostDays = longestDays(terms.purpose, limits);
  const problems: (ConsentTermsProblem | false)[] = [
    terms.scopes.length === 0 && { field: 'scopes', code: 'SCOPES_EMPTY', limit: null },
    requestedScopes !== null && !coversScopes(requestedScopes, terms.scopes) && { field: 'scopes', code: 'SCOPES_BEYOND_REQUEST', limit: null },
    (terms.days < 1 || terms.days > mostDays) && { field: 'days', code: 'DAYS_OUT_OF_RANGE', limit: `1–${mostDays}` },
    (terms.maxEnquiries < 1 || terms.maxEnquiries > limits.consentMaximumEnquiries) && { field: 'maxEnquiries', code: 'COUNT_OUT_OF_RANGE', limit: `1–${limits.consentMaximumEnquiries}` },
    checkLoanReference(terms),
    terms.note !== null && !isTextWithin(terms.note, 1, LONGEST_NOTE) && { field: 'note', code: 'TEXT_LENGTH', limit: `1–${LONGEST_NOTE}` },
  ];
  return problems.filter((problem) => problem !== false);
};

/** A loan's consent names its loan; no other consent has one. */
const checkLoanReference = ({ purpose, loanReference }: ConsentTerms): ConsentTermsProblem | false => {
  const field = 'loanReference';
  if (purpose !== 'POST_LOAN') return loanReference !== null && { field, code: 'LOAN_REFERENCE_NOT_APPLICABLE', limit: null };
  if (loanReference === null) return { field, code: 'LOAN_REFERENCE_MISSING', limit: null };
  return !isTextWithin(loanReference, 1, LONGEST_REFERENCE) && { field, code: 'TEXT_LENGTH', limit: `1–${LONGEST_REFERENCE}` };
};
