import { bigrams } from './bigrams.ts';
import { conceptsIn, splitConcepts } from './synonyms.ts';
import { tokenize } from './tokenize.ts';

/**
 * What a department stores in a `text[]` column with a GIN index (POL-02, §12.7): the character pairs of a text, its words, and the
 * meanings of its synonyms (`≈道路`); each once, sorted.
 */
export const searchTokens = (text: string): readonly string[] =>
  [...new Set([...bigrams(text), ...tokenize(text), ...[...conceptsIn(text)].map(meaning)])].toSorted();

/**
 * What a search asks for with `@>`: a subset of the `searchTokens` of every text that contains the query, or the query with synonyms
 * in place of its words. A query of one character finds the texts in which that is a word. Empty when there is nothing to look for.
 */
export function queryTokens(text: string): readonly string[] {
  const { rest, concepts } = splitConcepts(text);
  const pairs = bigrams(rest);
  const wanted = [...concepts.map(meaning), ...pairs.filter((pair) => [...pair].length > 1)];
  // Single characters are left over beside synonyms and in mixed queries; alone they are all there is.
  return (wanted.length > 0 ? wanted : pairs).toSorted();
}

const meaning = (concept: string): string => `≈${concept}`;
