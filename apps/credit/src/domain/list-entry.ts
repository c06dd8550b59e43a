import type { ListingState, ListKind } from './listing-state.ts';
import type { RedGround } from './red-list.ts';

/** An entry of the red or black list (名单认定). Days are YYYY-MM-DD in Shanghai. */
export interface ListEntry {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly kind: ListKind;
  readonly state: ListingState;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  readonly legalBasis: string;
  readonly reason: string;
  /** Of red entries. */
  readonly grounds: readonly RedGround[];
  readonly recordIds: readonly string[];
  /** Of black entries: codes of the statutory list. */
  readonly measureCodes: readonly string[];
  /** What the enterprise said at its hearing. */
  readonly statement: string | null;
  readonly statedAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly listedOn: string | null;
  readonly repairableFrom: string | null;
  readonly publishedUntil: string | null;
  readonly hasSectorRuleFlag: boolean;
  readonly settingsVersion: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A step as it was recorded; append-only. */
export interface ListEntryTransition {
  readonly listingId: string;
  readonly version: number;
  readonly event: string;
  readonly fromState: ListingState;
  readonly toState: ListingState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}
