import type { JudgedScores } from './calibration.ts';
import { leaveOut, scoreLabels, type CountedExample, type FeatureCounts } from './naive-bayes.ts';

/** Enough for one number, and keeps training under a second. */
const mostJudged = 500;

/** From this share of the shorter text on, two examples say the same in another frame: 减碳 / 咨询减碳. */
const sameWording = 0.7;

/**
 * The scores of examples judged as if neither they nor their rewordings had been learnt. Leaving out only the example itself would
 * leave its near copies, and make the classifier believe that it knows every wording.
 */
export function leftOutScores(examples: readonly CountedExample[], counts: FeatureCounts): readonly JudgedScores[] {
  const byLabel = Map.groupBy(examples, ({ label }) => label);
  const step = Math.ceil(examples.length / mostJudged);
  return examples
    .filter((_, index) => index % step === 0)
    .flatMap((example) => {
      const rewordings = byLabel.get(example.label)!.filter((other) => overlap(example, other) >= sameWording);
      const scores = scoreLabels(example.features, counts, leaveOut(example.label, rewordings));
      return scores === null ? [] : [{ scores, label: example.label }];
    });
}

function overlap(a: CountedExample, b: CountedExample): number {
  const left = new Set(a.features);
  const shared = b.features.filter((feature) => left.has(feature)).length;
  return shared / Math.max(1, Math.min(a.features.length, b.features.length));
}
