import type { IndustryCode, SizeClass } from '@qinqing/codes';
import type { Day } from '@qinqing/working-time';
import type { Jurisdiction, Town } from './jurisdictions.ts';

export type EntityKind = 'COMPANY' | 'INDIVIDUAL_BUSINESS' | 'COOPERATIVE' | 'BRANCH' | 'SOCIAL_ORGANISATION';
export type EnterpriseStatus = 'ACTIVE' | 'SUSPENDED' | 'REVOKED' | 'CANCELLED';
export type VisitMode = 'QUIET' | 'BALANCED' | 'EXPOSURE';

/** What the market has made of an enterprise; null is "unknown". Money in fen (分), of the last full year. */
export interface Economy {
  readonly staff: number | null;
  readonly revenueCents: number | null;
  readonly assetsCents: number | null;
}

/** What is drawn of an enterprise before it gets a name. */
export interface Traits extends Economy {
  readonly jurisdiction: Jurisdiction;
  readonly town: Town;
  readonly kind: EntityKind;
  readonly status: EnterpriseStatus;
  readonly industryCode: IndustryCode;
  readonly establishedOn: Day;
  readonly sizeClass: SizeClass | null;
  readonly visitMode: VisitMode;
}

export interface Enterprise extends Traits {
  /** Its place in the data set, from 0. */
  readonly index: number;
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly address: string;
  readonly representative: string;
}
