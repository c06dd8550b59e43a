import { describe, expect, it } from '@jest/globals';

import { measureClassifier } from './measure-classifier.ts';
import type { Classifier } from './train-classifier.ts';

const answer = (label: string, confidence: number) => ({ label, confidence });
const answers: Readonly<Record<string, ReturnType<typeof answer>[]>> = {
  sureAndRight: [answer('A', 0.9), answer('B', 0.1)],
  justSureAndWrong: [answer('B', 0.85), answer('A', 0.1)],
  unsureAndRight: [answer('A', 0.84), answer('B', 0.1)],
  silent: [],
};
const classifier: Classifier = { labels: ['A', 'B'], classify: (text) => answers[text]! };
const texts = Object.keys(answers).map((text) => ({ label: 'A', text }));

describe('how a classifier is measured (APL-02)', () => {
  it('counts the first, the first three, and of the sure ones the right ones', () => {
    expect(measureClassifier(classifier, texts)).toEqual({ count: 4, top1: 0.5, top3: 0.75, automaticShare: 0.5, automaticPrecision: 0.5 });
  });

  it('has no precision where nothing is sure', () => {
    expect(measureClassifier(classifier, texts, 0.95).automaticPrecision).toBeNull();
    expect(measureClassifier(classifier, [])).toEqual({ count: 0, top1: 0, top3: 0, automaticShare: 0, automaticPrecision: null });
  });
});
