/** How often each feature was seen with each label. */
export interface FeatureCounts {
  readonly labelCount: number;
  /** By feature: label index → number of examples. */
  readonly byFeature: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By label: number of features in all its examples. */
  readonly totals: readonly number[];
}

export interface CountedExample {
  readonly label: number;
  readonly features: readonly string[];
}

/** Examples of one label that are judged as if they had not been learnt. */
export interface LeftOut {
  readonly label: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Additive smoothing: a tenth of an observation, because the examples of one item are few. */
const smoothing = 0.1;

export function countFeatures(examples: readonly CountedExample[], labelCount: number): FeatureCounts {
  const byFeature = new Map<string, Map<number, number>>();
  const totals = Array.from({ length: labelCount }, () => 0);
  for (const { label, features } of examples) {
    totals[label]! += features.length;
    for (const feature of features) {
      const counts = byFeature.get(feature) ?? new Map<number, number>();
      byFeature.set(feature, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  return { labelCount, byFeature, totals };
}

export function leaveOut(label: number, examples: readonly CountedExample[]): LeftOut {
  const counts = new Map<string, number>();
  for (const feature of examples.flatMap(({ features }) => features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return { label, counts, total: examples.reduce((sum, { features }) => sum + features.length, 0) };
}

/**
 * The logarithm of the likelihood of the features under each label, over the root of their number: words and character pairs overlap, so
 * evidence grows more slowly than they do, and what was never seen thins out what the others tell. Null when none was seen.
 */
export function scoreLabels(features: readonly string[], counts: FeatureCounts, leftOut?: LeftOut): readonly number[] | null {
  const { byFeature, totals, labelCount } = counts;
  const vocabulary = byFeature.size * smoothing;
  const scores = Array.from({ length: labelCount }, () => 0);
  let seen = 0;
  for (const feature of features) {
    const without = leftOut?.counts.get(feature) ?? 0;
    const observed = [...(byFeature.get(feature) ?? [])].map(([label, count]) => [label, label === leftOut?.label ? count - without : count] as const);
    if (observed.every(([, count]) => count === 0)) continue;
    seen++;
    for (const [label, count] of observed) scores[label]! += Math.log((count + smoothing) / smoothing);
  }
  if (seen === 0) return null;
  return scores.map((score, label) => {
    const total = totals[label]! - (label === leftOut?.label ? leftOut.total : 0);
    return (score - seen * Math.log(total + vocabulary)) / Math.sqrt(features.length);
  });
}
