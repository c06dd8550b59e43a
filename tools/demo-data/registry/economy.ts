import { chance, logNormal } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Economy, EntityKind } from './enterprise.ts';
import { economyOf } from './trades.ts';

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
const CENTS_PER_WAN = 1_000_000;

export const UNKNOWN: Economy = { staff: null, revenueCents: null, assetsCents: null };

interface EconomyRequest {
  readonly kind: EntityKind;
  readonly industryCode: string;
  readonly ageYears: number;
}

/** Lognormal staff and revenue per head (§11.1); older firms are larger. A branch is no legal entity and has no economy of its own. */
export const drawEconomy = (random: Random, { kind, industryCode, ageYears }: EconomyRequest): Economy => {
  switch (kind) {
    case 'COMPANY':
      return drawCompanyEconomy(random, industryCode, ageYears);
    case 'BRANCH':
      return UNKNOWN;
    case 'INDIVIDUAL_BUSINESS':
      return withRevenue(random, logNormal(random, 1.8, 0.6), logNormal(random, 7, 0.5), 0.45);
    case 'COOPERATIVE':
    case 'SOCIAL_ORGANISATION':
      return withRevenue(random, logNormal(random, 9, 0.7), logNormal(random, 8, 0.5), 0.7);
  }
};

const drawCompanyEconomy = (random: Random, industryCode: string, ageYears: number): Economy => {
  const { staff, revenuePerHead, grown } = economyOf(industryCode);
  if (chance(random, grown.share)) return withRevenue(random, logNormal(random, grown.staff, 0.65), logNormal(random, grown.revenuePerHead, 0.5), 0.99);
  const head = logNormal(random, staff * (0.7 + 0.045 * Math.min(ageYears, 12)), 1.15);
  // Who employs many reports to the statistics bureau; of most others only the tax office knows the revenue.
  return withRevenue(random, head, logNormal(random, revenuePerHead, 0.6), head >= 10 ? 0.97 : 0.6);
};

/** @param revenuePerHead in 万元 a year */
const withRevenue = (random: Random, head: number, revenuePerHead: number, knownShare: number): Economy => {
  const staff = Math.max(1, Math.round(head));
  const assetsPerRevenue = logNormal(random, 1.1, 0.5);
  return chance(random, knownShare) ? economyWith(staff, revenuePerHead, assetsPerRevenue) : { ...UNKNOWN, staff };
};

export const economyWith = (staff: number, revenuePerHead: number, assetsPerRevenue: number): Economy => {
  const revenueCents = Math.round(staff * revenuePerHead) * CENTS_PER_WAN;
  return { staff, revenueCents, assetsCents: Math.round((revenueCents * assetsPerRevenue) / CENTS_PER_WAN) * CENTS_PER_WAN };
};
