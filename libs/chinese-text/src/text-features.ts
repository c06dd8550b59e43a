import { bigrams } from './bigrams.ts';
import { withCommonForms } from './synonyms.ts';
import { tokenize } from './tokenize.ts';

/** What a classifier sees of a text: its words by meaning, and its character pairs; each once. */
export const textFeatures = (text: string): readonly string[] => [
  ...new Set([...tokenize(withCommonForms(text)).map((word) => `word:${word}`), ...bigrams(text).map((pair) => `pair:${pair}`)]),
];
