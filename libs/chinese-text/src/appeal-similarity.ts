import { bigrams } from './bigrams.ts';
import { diceSimilarity } from './dice-similarity.ts';
import { withCommonForms } from './synonyms.ts';
import { tokenize } from './tokenize.ts';

export interface AppealText {
  readonly text: string;
  /** One of the 137 items (APL-01); null: not classified, which equals no other. */
  readonly itemCode: string | null;
}

/** All parts and the score are 0 … 1, so that the result explains itself. */
export interface AppealSimilarity {
  readonly score: number;
  readonly bigrams: number;
  readonly tokens: number;
  readonly isSameItem: boolean;
}

/** What is compared of an appeal (诉求): worked out once, compared with many. */
export interface AppealFingerprint {
  readonly bigrams: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
  readonly itemCode: string | null;
}

const weights = { bigrams: 0.5, tokens: 0.3, sameItem: 0.2 } as const;

export const appealFingerprint = ({ text, itemCode }: AppealText): AppealFingerprint => ({
  bigrams: new Set(bigrams(text)),
  tokens: new Set(tokenize(withCommonForms(text))),
  itemCode,
});

/**
 * `0.5·DiceBigram + 0.3·DiceTokens + 0.2·sameItem` (§10.5, APL-30); tokens are compared by meaning (synonyms). From 0.45 on two appeals
 * are possible duplicates, from 0.70 on linking is proposed.
 */
export const appealSimilarity = (a: AppealText, b: AppealText): AppealSimilarity => compareFingerprints(appealFingerprint(a), appealFingerprint(b));

export function compareFingerprints(a: AppealFingerprint, b: AppealFingerprint): AppealSimilarity {
  const shared = { bigrams: diceSimilarity(a.bigrams, b.bigrams), tokens: diceSimilarity(a.tokens, b.tokens) };
  const isSameItem = a.itemCode !== null && a.itemCode === b.itemCode;
  return { ...shared, isSameItem, score: weights.bigrams * shared.bigrams + weights.tokens * shared.tokens + (isSameItem ? weights.sameItem : 0) };
}
