import { trainClassifier, type Classifier } from '@qinqing/chinese-text';
import type { ItemCandidate } from '../domain/appeal.ts';
import { catalogue } from './catalogue.ts';

const CANDIDATES = 3;

/** What the classifier learns from: each item's name and how enterprises say it (APL-02). */
export const listExamples = (): { label: string; text: string }[] =>
  catalogue.filter(({ isRetired }) => !isRetired).flatMap(({ code, name, phrases }) => [name.zh, ...phrases].map((text) => ({ label: code, text })));

let classifier: Classifier | null = null;

/** The likeliest three items of a text, likeliest first. The classifier is trained when it is first asked, in well under a second. */
export const classifyContent = (content: string): readonly ItemCandidate[] => {
  classifier ??= trainClassifier(listExamples());
  return classifier.classify(content, CANDIDATES).map(({ label, confidence }) => ({ itemCode: label, confidence }));
};
