import { jaccard } from '../topic-similarity.ts';
import type { MergeableVisit } from './merge-type.ts';
import { areCompatible } from './merge-type.ts';
import { cosine, toTopicVector, type TermWeights, type TopicVector } from './term-weights.ts';

/** An open request as far as merging looks at it (合并比较项). */
export interface MergeSubject extends MergeableVisit {
  readonly id: string;
  readonly unitId: string;
  /** The unit's line of duty (职能线条); null: the unit is not known. */
  readonly dutyLine: string | null;
  /** The unit's level in the organisation; null: not known. */
  readonly unitLevel: string | null;
  readonly purpose: string;
  readonly topics: readonly string[];
  /** Keys of data items. */
  readonly asks: readonly string[];
  readonly headcount: number;
  readonly windows: readonly TimeSpan[];
  /** YYYY-MM-DD. */
  readonly statutoryDeadline: string | null;
}

export interface TimeSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A subject with its words weighed: worked out once, compared with many. */
export interface ComparedSubject extends MergeSubject {
  readonly vector: TopicVector;
}

export const prepareSubject = (subject: MergeSubject, terms: TermWeights): ComparedSubject => ({ ...subject, vector: toTopicVector(subject, terms) });

export type SimilarityPartKey = 'TOPIC' | 'WINDOW' | 'DEPARTMENT' | 'ASKS';

/** The weight of each part; they sum to 1. */
export interface MergeWeights {
  readonly topic: number;
  readonly window: number;
  readonly department: number;
  readonly asks: number;
}

/** How much two requests belong together, with what makes it up (关联度及说明). All values are 0 … 1. */
export interface MergeSimilarity {
  readonly score: number;
  readonly parts: readonly { readonly key: SimilarityPartKey; readonly value: number; readonly weight: number }[];
}

/** `0.40·topic + 0.25·window + 0.15·department + 0.20·asks` (§10.2), whatever the kinds are. */
export const measureSimilarity = (a: ComparedSubject, b: ComparedSubject, weights: MergeWeights): MergeSimilarity => {
  const parts = [
    { key: 'TOPIC', value: cosine(a.vector, b.vector), weight: weights.topic },
    { key: 'WINDOW', value: windowOverlap(a.windows, b.windows), weight: weights.window },
    { key: 'DEPARTMENT', value: departmentCloseness(a, b), weight: weights.department },
    { key: 'ASKS', value: jaccard(new Set(a.asks), new Set(b.asks)), weight: weights.asks },
  ] as const;
  return { parts, score: parts.reduce((sum, { value, weight }) => sum + value * weight, 0) };
};

/** @returns the similarity of two requests that may be merged; null when their kinds do not allow it, they have no time in common (VIS-14), or it is too low */
export const findMergeSimilarity = (a: ComparedSubject, b: ComparedSubject, { mergeWeights, mergeThreshold }: MergeSettings): MergeSimilarity | null => {
  if (!areCompatible(a, b) || windowOverlap(a.windows, b.windows) === 0) return null;
  const similarity = measureSimilarity(a, b, mergeWeights);
  // Sums of fractions miss their whole by less than this.
  return similarity.score + 1e-9 >= mergeThreshold ? similarity : null;
};

export interface MergeSettings {
  readonly mergeWeights: MergeWeights;
  /** From this similarity on two requests can be merged. */
  readonly mergeThreshold: number;
}

/** `|overlap| / |shorter window|` of the best pair: the visits need one common time, not all of them. */
export const windowOverlap = (a: readonly TimeSpan[], b: readonly TimeSpan[]): number =>
  Math.max(0, ...a.flatMap((left) => b.map((right) => overlapMs(left, right) / Math.min(lengthMs(left), lengthMs(right)))));

const lengthMs = ({ startsAt, endsAt }: TimeSpan): number => endsAt.getTime() - startsAt.getTime();

const overlapMs = (a: TimeSpan, b: TimeSpan): number =>
  Math.max(0, Math.min(a.endsAt.getTime(), b.endsAt.getTime()) - Math.max(a.startsAt.getTime(), b.startsAt.getTime()));

/** 1 for the same line of duty, 0.5 for the same level, else 0; what is not known is like nothing. */
const departmentCloseness = (a: MergeSubject, b: MergeSubject): number => {
  if (a.dutyLine !== null && a.dutyLine === b.dutyLine) return 1;
  return a.unitLevel !== null && a.unitLevel === b.unitLevel ? 0.5 : 0;
};
