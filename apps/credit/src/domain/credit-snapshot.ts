import type { ConsentScope } from './consent.ts';
import type { StandingListing, TaxGrade } from './credit-standing.ts';
import type { CreditLevel, RatedComponent } from './rating.ts';
import type { RatingReason } from './rating-reasons.ts';

/** All that could be given of an enterprise, before the consent cuts it down. */
export interface SnapshotFacts {
  readonly score: number | null;
  readonly level: CreditLevel | null;
  /** Why the level is D whatever the score. */
  readonly isBlackListed: boolean;
  readonly reasons: readonly RatingReason[];
  readonly components: readonly RatedComponent[];
  readonly taxGrade: TaxGrade | null;
  readonly listings: readonly StandingListing[];
  readonly hasOpenDispute: boolean;
  readonly correctionStatements: readonly string[];
}

export const noFacts: SnapshotFacts = { score: null, level: null, isBlackListed: false, reasons: [], components: [], taxGrade: null, listings: [], hasOpenDispute: false, correctionStatements: [] };

export interface SnapshotFrame {
  readonly enquiryId: string;
  /** Marks this copy: bank, enquiry and time (水印). */
  readonly watermark: string;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly scopes: readonly ConsentScope[];
}

/** What an enquiry gave: exactly the consented scopes (查询快照, CRD-15). What is outside of them is not in it at all. */
export interface CreditSnapshot extends SnapshotFrame, Partial<SnapshotFacts> {
  /** Consented to, but of which there are no data. */
  readonly unavailable: readonly ConsentScope[];
}

/** A snapshot with its SHA-256, in hex: the same is in the audit chain. */
export type GivenSnapshot = CreditSnapshot & { readonly hash: string };

/** Scopes to which each fact belongs: one of them is enough. */
export const scopesOf: Readonly<Record<keyof SnapshotFacts, readonly ConsentScope[]>> = {
  score: ['RATING'],
  level: ['RATING'],
  isBlackListed: ['RATING', 'LISTS'],
  reasons: ['RATING'],
  components: ['COMPONENTS'],
  taxGrade: ['TAX_GRADE'],
  listings: ['LISTS'],
  hasOpenDispute: ['RATING', 'LISTS'],
  correctionStatements: ['RATING', 'LISTS'],
};

const withoutData: readonly ConsentScope[] = ['CONTRACTS', 'FINANCIALS'];

export const isWithinScopes = (fact: keyof SnapshotFacts, scopes: readonly ConsentScope[]): boolean => scopesOf[fact].some((scope) => scopes.includes(scope));

/** Cuts the facts down to the scopes: data that were not consented to are left out before anything is stored (SECURITY §2). */
export const takeSnapshot = (frame: SnapshotFrame, facts: SnapshotFacts): CreditSnapshot => ({
  ...frame,
  ...Object.fromEntries(Object.entries(facts).filter(([fact]) => isWithinScopes(fact as keyof SnapshotFacts, frame.scopes))),
  unavailable: withoutData.filter((scope) => frame.scopes.includes(scope)),
});

export const watermarkOf = (bankName: string, enquiryId: string, takenAt: string): string => `${bankName} · ${enquiryId} · ${takenAt}`;
