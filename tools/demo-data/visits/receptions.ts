import { monthOf, addDays } from '../drawing/days.ts';
import { pickFrom, shuffle } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { hasRoom, monthlyLimit, quotaFacts, rankCandidates, rulesOf, type Candidate, type StoredCounterOffer, type VisitTopic } from './visit-rules.ts';
import type { Hours } from './visit-steps.ts';
import type { Wish } from './year-of-visits.ts';

/** Who has received whom so far: the quota's view of the district (§10.1). */
export interface Receptions {
  /** Visits of the last 90 days, by which novelty is judged (§10.3). */
  recentTopics(enterprise: Enterprise, day: string): readonly VisitTopic[];
  /** Null: one of the months has room. */
  counterOffer(random: Random, wish: Wish, windows: readonly Hours[]): StoredCounterOffer | null;
  enterpriseOf(id: string): Enterprise | null;
  /** @returns the place in the month; null when the month is full, or somebody else comes at that time */
  reserve(enterprise: Enterprise, wish: Wish, hours: Hours): number | null;
}

interface File {
  /** Month → receptions. */
  readonly months: Map<string, number>;
  readonly starts: Set<string>;
  readonly visits: (VisitTopic & { readonly day: string })[];
}

const SIMILAR_WITHIN_DAYS = 90;
const ASKED_AT_ONCE = 12;

/** @param willing enterprises that want to be seen, of whom counter-offers are made */
export const createReceptions = (willing: readonly Enterprise[]): Receptions => {
  const files = new Map<string, File>();
  const byId = new Map(willing.map((enterprise) => [enterprise.id, enterprise]));
  const fileOf = ({ id }: Enterprise): File => {
    const file = files.get(id) ?? { months: new Map<string, number>(), starts: new Set<string>(), visits: [] };
    files.set(id, file);
    return file;
  };
  const hasPlace = (enterprise: Enterprise, month: string, isStatutory: boolean): boolean => hasRoom(fileOf(enterprise).months.get(month) ?? 0, limitOf(enterprise), isStatutory);
  return {
    recentTopics: (enterprise, day) => fileOf(enterprise).visits.filter((visit) => visit.day > addDays(day, -SIMILAR_WITHIN_DAYS)),
    enterpriseOf: (id) => byId.get(id) ?? null,
    counterOffer: (random, wish, windows) => {
      const { enterprise, reason, headcount } = wish;
      const limit = limitOf(enterprise);
      const months = windows.map(({ startsAt }) => monthOf(startsAt));
      if (limit === null || months.some((month) => hasPlace(enterprise, month, reason.statutoryBasis !== null))) return null;
      const uses = [...fileOf(enterprise).months].map(([month, used]) => ({ month, used }));
      const near = willing.filter((other) => other.jurisdiction === enterprise.jurisdiction && other.id !== enterprise.id);
      const asked = shuffle(random, Array.from({ length: Math.min(ASKED_AT_ONCE, near.length) }, () => pickFrom(random, near)));
      const candidates = [...new Set(asked)].map((other) => candidateOf(other, fileOf(other), headcount));
      return { ...quotaFacts({ limit, uses }, windows[0]!.startsAt.slice(0, 10)), candidates: rankCandidates(enterprise.industryCode, candidates, rulesOf(enterprise.jurisdiction).settings.counterOfferWeights) };
    },
    reserve: (enterprise, { reason }, { startsAt }) => {
      const { months, starts, visits } = fileOf(enterprise);
      const month = monthOf(startsAt);
      const isStatutory = reason.statutoryBasis !== null;
      if (!hasPlace(enterprise, month, isStatutory) || (!isStatutory && starts.has(startsAt))) return null;
      const place = (months.get(month) ?? 0) + 1;
      months.set(month, place);
      starts.add(startsAt);
      visits.push({ topics: reason.topics, purpose: reason.purpose, day: startsAt.slice(0, 10) });
      return place;
    },
  };
};

const limitOf = ({ jurisdiction, visitMode }: Enterprise): number | null => monthlyLimit({ ownLimit: null, isProtected: false, visitMode }, rulesOf(jurisdiction).settings);

const comfortableGroup: Readonly<Record<string, number>> = { MEDIUM: 20, SMALL: 10, MICRO: 5 };

const candidateOf = ({ id, industryCode, sizeClass }: Enterprise, { months }: File, headcount: number): Candidate => {
  const receptions = [...months.values()].reduce((sum, used) => sum + used, 0);
  return { enterpriseId: id, industryCode, wantsExposure: true, quality: 0, receptionsLastYear: receptions, isNeverVisited: receptions === 0, receptionCapacity: Math.min(1, (comfortableGroup[sizeClass ?? ''] ?? 5) / headcount) };
};
