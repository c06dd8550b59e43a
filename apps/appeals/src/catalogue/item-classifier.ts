import { trainClassifier, type Classifier } from '@qinqing/chinese-text';
import type { ItemCandidate } from '../domain/appeal.ts';
import { catalogue } from './catalogue.ts';

const CANDIDATES = 3;

/** What the classifier learns from: each item's name and how enterprises say it (APL-02). */
export const listExamples = (): { label: string; text: string }[] =>
  catalogue.filter(({ isRetired }) => !isRetired).flatMap(({ code, name, phrases }) => [name.zh, ...phrases].map((text) => ({ label: code, text })));

let classifier: Classifier | null = null;

/** Takes half a second of processor time, and several seconds on a busy machine: the department does it before its first request. */
export const prepareClassifier = (): Classifier => (classifier ??= trainClassifier(listExamples()));

/** The likeliest three items of a text, likeliest first. */
export const classifyContent = (content: string): readonly ItemCandidate[] =>
  prepareClassifier()
    .classify(content, CANDIDATES)
    .map(({ label, confidence }) => ({ itemCode: label, confidence }));
