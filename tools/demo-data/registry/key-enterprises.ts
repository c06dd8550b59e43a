import { isFourAbove } from '@qinqing/codes';
import type { Day } from '@qinqing/working-time';
import type { Enterprise } from './enterprise.ts';
import type { Qualification } from './qualifications.ts';

export interface KeyGrounds {
  readonly isFourAbove: boolean;
  readonly isNationalHighTech: boolean;
}

/** 四上 by the thresholds, 国高 by a certificate in validity (ENT-02); null: no key enterprise (重点企业). */
export const findKeyGrounds = (enterprise: Enterprise, qualifications: readonly Qualification[], day: Day): KeyGrounds | null => {
  const holds = (kind: Qualification['kind']): boolean =>
    qualifications.some((qualification) => qualification.kind === kind && qualification.validFrom <= day && day < qualification.validTo);
  const grounds = {
    isFourAbove: enterprise.status === 'ACTIVE' && isFourAbove({
      industryCode: enterprise.industryCode,
      revenueCents: enterprise.revenueCents,
      hasConstructionQualification: holds('CONSTRUCTION'),
      isDevelopingRealEstate: null,
    }) === true,
    isNationalHighTech: holds('NATIONAL_HIGH_TECH'),
  };
  return grounds.isFourAbove || grounds.isNationalHighTech ? grounds : null;
};
