import { fourAboveRules, isFourAbove, type IndustryCode } from '@qinqing/codes';
import { industryOf, type Enterprise } from './enterprise.ts';
import { isInBusiness } from './enterprise-status.ts';
import { isValidOn, type Qualification } from './qualification.ts';
import type { Quarter } from './quarter.ts';

/** A line of a quarter's list of key enterprises (重点企业名单). */
export interface KeyEnterpriseEntry {
  readonly quarter: Quarter;
  readonly enterpriseId: string;
  readonly isFourAbove: boolean;
  readonly isNationalHighTech: boolean;
}

/** What the facts say about one ground, with the figures that decide. */
export type KeyEnterpriseReason =
  | {
      readonly ground: 'FOUR_ABOVE';
      /** Null: a fact that decides is unknown. */
      readonly isMet: boolean | null;
      readonly isInBusiness: boolean;
      readonly revenueCents: number | null;
      /** Yearly revenue that the trade asks for; null where revenue does not decide, or several thresholds might apply. */
      readonly thresholdCents: number | null;
    }
  | { readonly ground: 'NATIONAL_HIGH_TECH'; readonly isMet: boolean; readonly isInBusiness: boolean; readonly certificate: Qualification | null };

export type KeyEnterpriseFacts = Pick<Enterprise, 'status' | 'industryCode' | 'revenueCents'> & {
  readonly qualifications: readonly Qualification[];
};

/**
 * What the facts say on a day about both grounds of a key enterprise (重点企业), ENT-02: four-above (四上) by the thresholds of
 * the statistics (§12.5), national high-tech (国高) by a certificate in validity. Always two reasons, in this order.
 */
export const judgeKeyEnterprise = (facts: KeyEnterpriseFacts, day: string): readonly [KeyEnterpriseReason, KeyEnterpriseReason] => {
  const isServed = isInBusiness(facts.status);
  const industryCode = industryOf(facts);
  const certificate = facts.qualifications.find((qualification) => qualification.kind === 'NATIONAL_HIGH_TECH' && isValidOn(qualification, day)) ?? null;
  const fourAbove = isFourAbove({
    industryCode,
    revenueCents: facts.revenueCents,
    hasConstructionQualification: facts.qualifications.some((qualification) => qualification.kind === 'CONSTRUCTION' && isValidOn(qualification, day)),
    isDevelopingRealEstate: facts.revenueCents === null ? null : facts.revenueCents > 0,
  });
  return [
    { ground: 'FOUR_ABOVE', isMet: isServed ? fourAbove : false, isInBusiness: isServed, revenueCents: facts.revenueCents, thresholdCents: thresholdOf(industryCode) },
    { ground: 'NATIONAL_HIGH_TECH', isMet: isServed && certificate !== null, isInBusiness: isServed, certificate },
  ];
};

/** The list's line, or null: unknown facts never make a key enterprise, and neither does a hand. */
export const toEntry = (enterpriseId: string, quarter: Quarter, [fourAbove, highTech]: ReturnType<typeof judgeKeyEnterprise>): KeyEnterpriseEntry | null =>
  fourAbove.isMet === true || highTech.isMet === true
    ? { quarter, enterpriseId, isFourAbove: fourAbove.isMet === true, isNationalHighTech: highTech.isMet === true }
    : null;

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
const centsPerWan = 1_000_000;

const thresholdOf = (code: IndustryCode | null): number | null => {
  const rule = code === null ? undefined : fourAboveRules.find(({ industries }) => industries.some((industry) => code.startsWith(industry)));
  return typeof rule?.criterion === 'object' ? rule.criterion.revenueWan * centsPerWan : null;
};
