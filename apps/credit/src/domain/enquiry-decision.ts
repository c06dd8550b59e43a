import { coversScopes, stateAt, type Consent, type ConsentPurpose, type ConsentScope } from './consent.ts';
import type { DenialReason } from './enquiry.ts';

export interface AskedEnquiry {
  readonly purpose: ConsentPurpose;
  readonly scopes: readonly ConsentScope[];
  /** Null: whichever consent covers it. */
  readonly consentId: string | null;
}

export type EnquiryVerdict =
  | { readonly kind: 'COVERED'; readonly consent: Consent }
  | { readonly kind: 'DENIED'; readonly reason: DenialReason; readonly consentId: string | null };

interface Shortfall {
  readonly consent: Consent;
  readonly reason: DenialReason;
  /** The nearer a consent came to covering the enquiry, the smaller. */
  readonly distance: number;
}

/**
 * Whether one of the bank's consents of an enterprise covers an enquiry (CRD-15): active ∧ purpose ∧ scopes ∧ count. The database
 * decides about the last place of the count.
 *
 * @param consents the bank's own, of this enterprise
 * @returns for a denial what was wrong with the consent that came nearest
 */
export const judgeEnquiry = (asked: AskedEnquiry, consents: readonly Consent[], now: Date): EnquiryVerdict => {
  const named = consents.filter(({ id }) => asked.consentId === null || id === asked.consentId);
  const covering = named.filter((consent) => findShortfall(asked, consent, now) === null).toSorted((a, b) => Number(a.validTo) - Number(b.validTo))[0];
  if (covering !== undefined) return { kind: 'COVERED', consent: covering };
  const [nearest] = named
    .flatMap((consent) => findShortfall(asked, consent, now) ?? [])
    .toSorted((a, b) => a.distance - b.distance || Number(b.consent.createdAt) - Number(a.consent.createdAt));
  return nearest === undefined ? { kind: 'DENIED', reason: 'NO_CONSENT', consentId: null } : { kind: 'DENIED', reason: nearest.reason, consentId: nearest.consent.id };
};

const findShortfall = (asked: AskedEnquiry, consent: Consent, now: Date): Shortfall | null => {
  const isForPurpose = consent.purpose === asked.purpose;
  const ended = reasonOfEnd(consent, now);
  if (ended !== null) return { consent, reason: ended, distance: ended === 'NO_CONSENT' ? 4 : isForPurpose ? 1 : 3 };
  if (!isForPurpose) return { consent, reason: 'PURPOSE_NOT_COVERED', distance: 2 };
  return coversScopes(consent.scopes, asked.scopes) ? null : { consent, reason: 'SCOPE_NOT_COVERED', distance: 0 };
};

/** Why a consent gives nothing now; null: it is active. A request that was not granted is none. */
export const reasonOfEnd = (consent: Consent, now: Date): DenialReason | null => {
  switch (stateAt(consent, now)) {
    case 'ACTIVE':
      return null;
    case 'REVOKED':
      return 'CONSENT_REVOKED';
    case 'EXPIRED':
      return 'CONSENT_EXPIRED';
    case 'EXHAUSTED':
      return 'CONSENT_EXHAUSTED';
    default:
      return 'NO_CONSENT';
  }
};
