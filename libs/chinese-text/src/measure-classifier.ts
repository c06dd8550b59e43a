import type { Classifier, LabelledText } from './train-classifier.ts';

export interface ClassifierMeasurement {
  readonly count: number;
  /** Shares 0 … 1 of texts whose label is first, or among the first three. */
  readonly top1: number;
  readonly top3: number;
  /** Share of texts with a first confidence at or above the threshold. */
  readonly automaticShare: number;
  /** Of those, the share that is right; null when there is none. APL-02 asks for ≥ 0.95. */
  readonly automaticPrecision: number | null;
}

/** Measures a classifier on texts that it was not trained with. A label that it never learnt is always wrong. */
export function measureClassifier(classifier: Classifier, heldOut: readonly LabelledText[], threshold = 0.85): ClassifierMeasurement {
  const answers = heldOut.map(({ label, text }) => ({ label, ranked: classifier.classify(text, 3) }));
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const isFirst = ({ label, ranked }: (typeof answers)[number]): boolean => ranked[0]?.label === label;
  const automatic = answers.filter(({ ranked }) => (ranked[0]?.confidence ?? 0) >= threshold);
  return {
    count: answers.length,
    top1: share(answers.filter(isFirst).length, answers.length),
    top3: share(answers.filter(({ label, ranked }) => ranked.some((answer) => answer.label === label)).length, answers.length),
    automaticShare: share(automatic.length, answers.length),
    automaticPrecision: automatic.length === 0 ? null : automatic.filter(isFirst).length / automatic.length,
  };
}
