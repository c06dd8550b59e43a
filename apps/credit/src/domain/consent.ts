import type { ConsentEvent, ConsentState } from './consent-state.ts';

export type ConsentPurpose = 'PRE_LOAN' | 'POST_LOAN' | 'GUARANTEE';

/** In the order in which they are stored and shown. */
export const consentScopes = ['RATING', 'COMPONENTS', 'TAX_GRADE', 'LISTS', 'CONTRACTS', 'FINANCIALS'] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** An enterprise's consent to a bank's enquiries (授权, CRD-15, §9.4), from the bank's request on. */
export interface Consent {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly bankId: string;
  /** As stored; `stateAt` says what time has made of it. */
  readonly state: ConsentState;
  readonly purpose: ConsentPurpose;
  /** Null: on the enterprise's own motion. */
  readonly requestedScopes: readonly ConsentScope[] | null;
  readonly requestedDays: number | null;
  readonly requestedEnquiries: number | null;
  /** Empty: not granted. */
  readonly scopes: readonly ConsentScope[];
  readonly loanReference: string | null;
  readonly note: string | null;
  readonly maxEnquiries: number | null;
  readonly used: number;
  readonly requestedBy: string | null;
  readonly requestedAt: Date | null;
  readonly grantedBy: string | null;
  readonly grantedAt: Date | null;
  readonly validTo: Date | null;
  /** Until when a request can be answered. */
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly endedAt: Date | null;
  readonly settingsVersion: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A step that a consent took. */
export interface ConsentTransition {
  readonly consentId: string;
  readonly version: number;
  readonly event: string;
  readonly fromState: ConsentState | null;
  readonly toState: ConsentState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** What a consent is judged by. */
export type ConsentClock = Pick<Consent, 'state' | 'validTo' | 'dueAt'>;

/** What time has brought about, whether or not a timer has noted it; null: nothing. */
export const timePassed = ({ state, validTo, dueAt }: ConsentClock, now: Date): Extract<ConsentEvent, 'expire' | 'lapse'> | null => {
  if (state === 'ACTIVE' && validTo !== null && validTo <= now) return 'expire';
  return state === 'REQUESTED' && dueAt !== null && dueAt <= now ? 'lapse' : null;
};

/** The state at an instant: what has run out is over at once, not when a timer comes by. */
export const stateAt = (consent: ConsentClock, now: Date): ConsentState => {
  const event = timePassed(consent, now);
  if (event === null) return consent.state;
  return event === 'expire' ? 'EXPIRED' : 'LAPSED';
};

export const coversScopes = (given: readonly ConsentScope[], asked: readonly ConsentScope[]): boolean => asked.every((scope) => given.includes(scope));

/** Each scope once, in the order of the list. */
export const orderScopes = (scopes: readonly ConsentScope[]): readonly ConsentScope[] => consentScopes.filter((scope) => scopes.includes(scope));
