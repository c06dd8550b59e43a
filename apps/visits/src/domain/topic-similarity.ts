/** What a visit is about, as far as it can be compared. */
export interface VisitTopic {
  readonly topics: readonly string[];
  readonly purpose: string;
}

/**
 * How much two visits are about the same, 0 … 1: half by shared topics (Jaccard), half by the wording of the purpose
 * (Dice over neighbouring characters, which separates short Chinese texts where longer n-grams fail, §10.5).
 */
export const topicSimilarity = (a: VisitTopic, b: VisitTopic): number => 0.5 * jaccard(new Set(a.topics), new Set(b.topics)) + 0.5 * dice(bigrams(a.purpose), bigrams(b.purpose));

/** How much two sets have in common, 0 … 1; two empty ones have nothing in common. */
export const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const union = a.union(b).size;
  return union === 0 ? 0 : a.intersection(b).size / union;
};

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size));

const bigrams = (text: string): ReadonlySet<string> => {
  const characters = [...text.replace(/[\s\p{P}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
};
