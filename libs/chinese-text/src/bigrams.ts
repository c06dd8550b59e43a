import { normalise } from './normalise.ts';

/**
 * The neighbouring pairs of letters, digits and Chinese characters of a text, each once; pairs do not reach over blanks and
 * punctuation. A run of a single character is itself an entry, so that a one-character text is not lost.
 */
export function bigrams(text: string): readonly string[] {
  const pairs = new Set<string>();
  for (const run of normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const characters = [...run];
    if (characters.length === 1) pairs.add(run);
    for (let index = 1; index < characters.length; index++) pairs.add(`${characters[index - 1]}${characters[index]}`);
  }
  return [...pairs];
}
