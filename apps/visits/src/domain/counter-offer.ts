export interface CounterOfferWeights {
  readonly topicMatch: number;
  readonly wantsExposure: number;
  readonly rarelySeen: number;
  readonly quality: number;
  readonly receptionCapacity: number;
}

/** A willing enterprise with room in its quota. */
export interface Candidate {
  readonly enterpriseId: string;
  readonly industryCode: string | null;
  readonly wantsExposure: boolean;
  /** 0 … 1: qualifications and innovation. */
  readonly quality: number;
  /** Receptions in the last twelve months. */
  readonly receptionsLastYear: number;
  /** No reception ever, as far as the platform knows. */
  readonly isNeverVisited: boolean;
  /** 0 … 1: how well it can receive a group of this size. */
  readonly receptionCapacity: number;
}

export type OfferReason = 'SAME_TRADE' | 'NEAR_TRADE' | 'WANTS_EXPOSURE' | 'NEVER_VISITED' | 'RARELY_SEEN' | 'GOOD_QUALITY';

export interface RankedCandidate {
  readonly enterpriseId: string;
  /** 0 … 1, rounded to three digits. */
  readonly score: number;
  readonly isNeverVisited: boolean;
  readonly reasons: readonly OfferReason[];
}

const OFFERED = 3;

/**
 * The best candidates, three of them for the place of a saturated target (§10.4, VIS-23), at least one of them never visited
 * before if there is any. Equal scores are ordered by id, so that the same facts give the same offer.
 */
export const rankCandidates = (targetIndustry: string | null, candidates: readonly Candidate[], weights: CounterOfferWeights, most = OFFERED): readonly RankedCandidate[] => {
  const percentile = exposurePercentiles(candidates);
  const ranked = candidates
    .map((candidate) => rank(candidate, targetIndustry, percentile(candidate.receptionsLastYear), weights))
    .sort((a, b) => b.score - a.score || (a.enterpriseId < b.enterpriseId ? -1 : 1));
  const best = ranked.slice(0, most);
  if (best.some(({ isNeverVisited }) => isNeverVisited)) return best;
  const newcomer = ranked.find(({ isNeverVisited }) => isNeverVisited);
  return newcomer === undefined ? best : [...best.slice(0, most - 1), newcomer];
};

const rank = (candidate: Candidate, targetIndustry: string | null, exposurePercentile: number, weights: CounterOfferWeights): RankedCandidate => {
  const topicMatch = matchTrade(targetIndustry, candidate.industryCode);
  const score =
    weights.topicMatch * topicMatch +
    weights.wantsExposure * (candidate.wantsExposure ? 1 : 0) +
    weights.rarelySeen * (1 - exposurePercentile) +
    weights.quality * candidate.quality +
    weights.receptionCapacity * candidate.receptionCapacity;
  const { isNeverVisited } = candidate;
  const reasons: (OfferReason | false)[] = [
    topicMatch === 1 && 'SAME_TRADE',
    topicMatch > 0 && topicMatch < 1 && 'NEAR_TRADE',
    candidate.wantsExposure && 'WANTS_EXPOSURE',
    isNeverVisited && 'NEVER_VISITED',
    !isNeverVisited && exposurePercentile < 0.5 && 'RARELY_SEEN',
    candidate.quality >= 0.5 && 'GOOD_QUALITY',
  ];
  return { enterpriseId: candidate.enterpriseId, score: Math.round(score * 1000) / 1000, isNeverVisited, reasons: reasons.filter((reason) => reason !== false) };
};

/** GB/T 4754: the same division (two digits) is the same trade, the same section (letter) a near one. */
const matchTrade = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return 0;
  if (a.slice(0, 3) === b.slice(0, 3)) return 1;
  return a.slice(0, 1) === b.slice(0, 1) ? 0.5 : 0;
};

/** The share of the candidates that were received less often. */
const exposurePercentiles = (candidates: readonly Candidate[]): ((receptions: number) => number) => {
  const sorted = candidates.map(({ receptionsLastYear }) => receptionsLastYear).sort((a, b) => a - b);
  return (receptions) => (sorted.length === 0 ? 0 : sorted.filter((other) => other < receptions).length / sorted.length);
};

/** How many visitors a firm of this size receives with ease; larger groups count in proportion (§10.4). */
const comfortableGroup: Readonly<Record<string, number>> = { MEDIUM: 20, SMALL: 10, MICRO: 5 };

export const receptionCapacity = (sizeClass: string, headcount: number): number => Math.min(1, (comfortableGroup[sizeClass] ?? 5) / headcount);
