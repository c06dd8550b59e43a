import { createRequire } from 'node:module';

import type { Jieba } from '@node-rs/jieba';

import { fieldWords } from './field-words.ts';
import { normalise } from './normalise.ts';
import { stopWords } from './stop-words.ts';

/**
 * The words of a text in jieba's search mode (long words also in their parts) with the field's own words, normalised, without stop
 * words, in order and with repetitions. The first call loads the dictionary, unless that was done before.
 */
export const tokenize = (text: string): readonly string[] =>
  getTokenizer()
    .cutForSearch(normalise(text), true)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !stopWords.has(word));

/** Takes a quarter of a second of processor time: a service does it before its first request. */
export const loadDictionary = (): void => void getTokenizer();

let tokenizer: Jieba | undefined;

/** Required at the first use: whoever only wants bigrams loads neither the native code nor its five megabytes of words. */
function getTokenizer(): Jieba {
  if (tokenizer) return tokenizer;
  const require = createRequire(import.meta.url);
  const jieba = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict.js') as typeof import('@node-rs/jieba/dict.js');
  tokenizer = jieba.Jieba.withDict(dict);
  tokenizer.loadDict(Buffer.from(fieldWords.map((word) => `${word} 100000 n`).join('\n')));
  return tokenizer;
}
