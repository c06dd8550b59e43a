import type { CustomsLevel } from './customs-levels.ts';
import type { ListKind } from './listing-state.ts';
import type { CreditLevel } from './rating.ts';

export type TaxGrade = 'A' | 'B' | 'M' | 'C' | 'D';

/** A listing in force, as other departments and banks are told of it. */
export interface StandingListing {
  readonly entryId: string;
  readonly kind: ListKind;
  readonly measureCodes: readonly string[];
  readonly authorityName: string;
  readonly legalBasis: string;
  readonly listedOn: string;
}

/** An enterprise's credit as it stands (信用状况): what its records, lists and disputes come to. */
export interface CreditStanding {
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly ratingId: string | null;
  readonly score: number | null;
  readonly level: CreditLevel | null;
  readonly taxGrade: TaxGrade | null;
  readonly taxGradeAsOf: string | null;
  readonly customsLevel: CustomsLevel | null;
  readonly customsLevelAsOf: string | null;
  readonly listings: readonly StandingListing[];
  readonly hasOpenDispute: boolean;
  /** The day on which time alone may change it; null: none. */
  readonly refreshOn: string | null;
  readonly changedAt: Date;
  readonly version: number;
}
