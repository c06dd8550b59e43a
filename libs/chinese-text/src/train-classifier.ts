import { fitSharpness, softmax } from './calibration.ts';
import { leftOutScores } from './left-out-scores.ts';
import { countFeatures, scoreLabels } from './naive-bayes.ts';
import { textFeatures } from './text-features.ts';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface Classification {
  readonly label: string;
  /** 0 … 1, meant as the probability of being right; auto-dispatch from 0.85 on (APL-02). */
  readonly confidence: number;
}

export interface Classifier {
  /** The likeliest labels first, at most `top` (3). Empty when the text says nothing that was seen in training. */
  readonly classify: (text: string, top?: number) => readonly Classification[];
  readonly labels: readonly string[];
}

/**
 * Learns from examples which item a text belongs to (APL-02): multinomial naive Bayes over words and character pairs, made honest on
 * examples that are left out. Every item is as likely as any other beforehand. Deterministic; the order of the examples
 * does not matter.
 */
export function trainClassifier(examples: readonly LabelledText[]): Classifier {
  const sorted = examples.toSorted((a, b) => compare(a.label, b.label) || compare(a.text, b.text));
  const labels = [...new Set(sorted.map(({ label }) => label))];
  const place = new Map(labels.map((label, index) => [label, index]));
  const counted = sorted.map(({ label, text }) => ({ label: place.get(label)!, features: textFeatures(text) }));
  const counts = countFeatures(counted, labels.length);
  const sharpness = fitSharpness(leftOutScores(counted, counts));
  const classify = (text: string, top = 3): readonly Classification[] => {
    const scores = scoreLabels(textFeatures(text), counts);
    if (scores === null) return [];
    return softmax(scores, sharpness)
      .map((confidence, index) => ({ label: labels[index]!, confidence }))
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, top);
  };
  return { classify, labels };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
