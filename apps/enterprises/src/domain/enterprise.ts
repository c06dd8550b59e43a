import { parseIndustryCode, type IndustryCode, type SizeClass } from '@qinqing/codes';
import type { EnterpriseStatus } from './enterprise-status.ts';
import type { VisitMode } from './visit-mode.ts';

export type EntityKind = 'COMPANY' | 'INDIVIDUAL_BUSINESS' | 'COOPERATIVE' | 'BRANCH' | 'SOCIAL_ORGANISATION';

/** A market entity (商事主体) as the register holds it. Null is "not known", never "none". */
export interface Enterprise {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly address: string | null;
  readonly status: EnterpriseStatus;
  readonly entityKind: EntityKind;
  /** `YYYY-MM-DD` */
  readonly establishedOn: string | null;
  readonly legalRepresentative: string | null;
  readonly industryCode: string | null;
  readonly staff: number | null;
  readonly revenueCents: number | null;
  readonly assetsCents: number | null;
  readonly sizeClass: SizeClass | null;
  readonly visitMode: VisitMode;
  /** Rises by one with every change of the core, the protection, the liaison or the facts. */
  readonly version: number;
  readonly updatedAt: Date;
}

/** The industry in its normal form; a code that GB/T 4754 does not know counts as unknown. */
export const industryOf = ({ industryCode }: Pick<Enterprise, 'industryCode'>): IndustryCode | null => {
  if (industryCode === null) return null;
  const reading = parseIndustryCode(industryCode);
  return reading.ok ? reading.code : null;
};
