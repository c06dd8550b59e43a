import { topicSimilarity, type VisitTopic } from './topic-similarity.ts';
import type { VisitBenefit } from './visit-kind.ts';

export interface NecessityWeights {
  readonly benefit: number;
  readonly problem: number;
  readonly novelty: number;
  readonly dataGap: number;
  readonly assigned: number;
}

export interface NecessitySettings {
  readonly necessityWeights: NecessityWeights;
  /** What each kind of benefit counts, 0 … 1; their sum is capped at 1. */
  readonly benefitValues: Readonly<Record<VisitBenefit, number>>;
  /** From this score on the enterprise can be asked. */
  readonly necessityAskFrom: number;
  /** Below this score the request is declined. */
  readonly necessityDeclineBelow: number;
}

export interface ScreenedRequest extends VisitTopic {
  readonly isStatutory: boolean;
  readonly benefits: readonly VisitBenefit[];
  readonly hasRelatedIssue: boolean;
  readonly isAssignedBySuperior: boolean;
  readonly asks: readonly string[];
}

/** What is known about the target when a request is screened. */
export interface ScreeningFacts {
  /** Visits of the last 90 days that took place or have a date. Refused ones stay out: no score may depend on a refusal (VIS-08). */
  readonly recentVisits: readonly VisitTopic[];
  /** Keys of the data items that are on file. */
  readonly storedFacts: ReadonlySet<string>;
}

export type NecessityPartKey = 'BENEFIT' | 'PROBLEM' | 'NOVELTY' | 'DATA_GAP' | 'ASSIGNED';
export type NecessityVerdict = 'STATUTORY' | 'NECESSARY' | 'REVIEW' | 'UNNECESSARY';

export interface Necessity {
  /** 0 … 100, rounded; null for a statutory duty, which passes unscored. */
  readonly score: number | null;
  readonly verdict: NecessityVerdict;
  readonly parts: readonly { readonly key: NecessityPartKey; readonly points: number; readonly maximum: number }[];
}

/**
 * The necessity score (必要性评分, §10.3, VIS-05): `30·benefit + 20·problem + 25·(1 − maxSimLast90d) + 15·(1 − dataAnswerable) +
 * 10·assigned`. The visitor's rank is deliberately not a factor (VIS-06).
 */
export const scoreNecessity = (request: ScreenedRequest, facts: ScreeningFacts, settings: NecessitySettings): Necessity => {
  if (request.isStatutory) return { score: null, verdict: 'STATUTORY', parts: [] };
  const weights = settings.necessityWeights;
  const parts = [
    part('BENEFIT', weights.benefit, benefitOf(request.benefits, settings.benefitValues)),
    part('PROBLEM', weights.problem, request.hasRelatedIssue ? 1 : 0),
    part('NOVELTY', weights.novelty, 1 - greatestSimilarity(request, facts.recentVisits)),
    part('DATA_GAP', weights.dataGap, 1 - dataAnswerable(request.asks, facts.storedFacts)),
    part('ASSIGNED', weights.assigned, request.isAssignedBySuperior ? 1 : 0),
  ];
  const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  return { score, verdict: judge(score, settings), parts };
};

const judge = (score: number, { necessityAskFrom, necessityDeclineBelow }: NecessitySettings): NecessityVerdict => {
  if (score < necessityDeclineBelow) return 'UNNECESSARY';
  return score < necessityAskFrom ? 'REVIEW' : 'NECESSARY';
};

const part = (key: NecessityPartKey, maximum: number, share: number): Necessity['parts'][number] => ({ key, maximum, points: Math.round(maximum * share * 10) / 10 });

const benefitOf = (benefits: readonly VisitBenefit[], values: Readonly<Record<VisitBenefit, number>>): number =>
  Math.min(1, [...new Set(benefits)].reduce((sum, benefit) => sum + values[benefit], 0));

const greatestSimilarity = (request: VisitTopic, recent: readonly VisitTopic[]): number => Math.max(0, ...recent.map((visit) => topicSimilarity(request, visit)));

/** The share of the asks that the database can answer: the more, the less a visit is needed (VIS-17). Nothing asked: 0. */
const dataAnswerable = (asks: readonly string[], stored: ReadonlySet<string>): number =>
  asks.length === 0 ? 0 : asks.filter((ask) => stored.has(ask)).length / asks.length;
