import type { CreditStandingState, Listing } from '@qinqing/events';

/** Why an enterprise gets no funds: the listing, and those of its measures that say so. */
export interface FundingBan {
  readonly measureCodes: readonly string[];
  readonly authorityName: string;
  readonly legalBasis: string;
  readonly listedOn: string;
}

/**
 * The black list as a hard gate (失信联合惩戒, POL-17): asked when an enterprise applies, when it is approved and when it is paid. A
 * disciplinary measure rests on the statutory list alone, so what bars is a listing that bears a measure which denies funds. A repaired
 * listing is no longer in force, and the gate is open without anybody's doing.
 *
 * @param credit null: nothing is known, which bars nobody
 * @param fundingMeasureCodes the codes of the statutory list by which public funds are denied
 * @returns the oldest such listing, or null when nothing bars the enterprise
 */
export const findFundingBan = (credit: Pick<CreditStandingState, 'listings'> | null, fundingMeasureCodes: readonly string[]): FundingBan | null => {
  const bans = (credit?.listings ?? []).flatMap((listing) => toBan(listing, fundingMeasureCodes) ?? []);
  return bans.toSorted((a, b) => (a.listedOn < b.listedOn ? -1 : 1))[0] ?? null;
};

const toBan = ({ kind, measureCodes, authorityName, legalBasis, listedOn }: Listing, fundingMeasureCodes: readonly string[]): FundingBan | null => {
  const denying = measureCodes.filter((code) => fundingMeasureCodes.includes(code));
  return kind === 'BLACK' && denying.length > 0 ? { measureCodes: denying, authorityName, legalBasis, listedOn } : null;
};

export const isRedListed = (credit: Pick<CreditStandingState, 'listings'> | null): boolean => (credit?.listings ?? []).some(({ kind }) => kind === 'RED');
