import { beforeAll, describe, expect, it } from '@jest/globals';

import { heldOutTexts, trainingTexts } from './fixtures/appeal-texts.ts';
import { measureClassifier } from './measure-classifier.ts';
import { tokenize } from './tokenize.ts';
import { trainClassifier, type Classifier } from './train-classifier.ts';

describe('a classifier of appeals (APL-02)', () => {
  let classifier: Classifier;
  let trainedInMs: number;
  beforeAll(() => {
    tokenize('字典');
    const begun = performance.now();
    classifier = trainClassifier(trainingTexts);
    trainedInMs = performance.now() - begun;
  });

  it('learns 137 items from ten texts each in a second (three are allowed on a busy machine)', () => {
    expect(classifier.labels).toHaveLength(137);
    expect(trainingTexts).toHaveLength(1370);
    expect(trainedInMs).toBeLessThan(3_000);
  });

  it('is right at least 95 times in 100 where it is sure enough to dispatch by itself (≥ 0.85)', () => {
    const { automaticShare, automaticPrecision } = measureClassifier(classifier, heldOutTexts);
    expect(automaticShare).toBeGreaterThan(0.15);
    expect(automaticPrecision).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['one wording of each, not three', trainingTexts.filter((_, index) => index % 10 < 6)],
    ['no frames around the wordings', trainingTexts.filter((_, index) => index % 2 === 0)],
  ])('stays honest when it has learnt less: %s', (_, fewer) => {
    expect(measureClassifier(trainClassifier(fewer), heldOutTexts).automaticPrecision ?? 1).toBeGreaterThanOrEqual(0.95);
  });

  it('puts texts in known words first 9 times in 10, and among three 98 times in 100', () => {
    const { top1, top3 } = measureClassifier(classifier, heldOutTexts.filter(({ kind }) => kind === 'KNOWN_WORDS' || kind === 'MIXED'));
    expect(top1).toBeGreaterThanOrEqual(0.9);
    expect(top3).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['FRAGMENT', 'OTHER_WORDS'])('dispatches nothing by itself of what it cannot know: %s', (kind) => {
    expect(measureClassifier(classifier, heldOutTexts.filter((text) => text.kind === kind)).automaticShare).toBeLessThanOrEqual(0.01);
  });

  it('does not depend on the order of its examples', () => {
    const text = '您好，变压器扩容怎么办理';
    expect(trainClassifier(trainingTexts.toReversed()).classify(text)).toEqual(classifier.classify(text));
  });

  it('answers at most as many as asked, the likeliest first', () => {
    const answers = classifier.classify('停电', 5);
    expect(answers).toHaveLength(5);
    expect(answers[0]!.label).toBe('停电跳闸');
    expect(answers.map(({ confidence }) => confidence)).toEqual(answers.map(({ confidence }) => confidence).toSorted((a, b) => b - a));
  });

  it.each(['', '，。！', 'qzxv'])('says nothing of a text that says nothing: %j', (text) => {
    expect(classifier.classify(text)).toEqual([]);
  });

  it('can be asked before it has learnt anything', () => {
    expect(trainClassifier([]).classify('停电')).toEqual([]);
  });
});
