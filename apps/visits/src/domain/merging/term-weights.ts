import { tokenize } from '@qinqing/chinese-text';

/** What a visit is about: the words of its purpose, and its topics as they are named. */
export interface TopicText {
  readonly purpose: string;
  readonly topics: readonly string[];
}

/** How telling each word is among the visits of a district: a word that all of them use says little. */
export interface TermWeights {
  readonly weightOf: (term: string) => number;
}

/** A text as a point in the space of its words, of length 1; empty when it has no words. */
export type TopicVector = ReadonlyMap<string, number>;

/** Topics are a vocabulary of their own: 「订单」 as a topic is more than the word in a sentence. */
const termsOf = ({ purpose, topics }: TopicText): readonly string[] => [...tokenize(purpose), ...topics.map((topic) => `#${topic}`)];

/**
 * Inverse document frequencies over the given visits, smoothed: a word that none of them uses weighs most, none weighs nothing.
 */
export const weighTerms = (texts: readonly TopicText[]): TermWeights => {
  const frequencies = new Map<string, number>();
  for (const text of texts) for (const term of new Set(termsOf(text))) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return { weightOf: (term) => 1 + Math.log((texts.length + 1) / ((frequencies.get(term) ?? 0) + 1)) };
};

export const toTopicVector = (text: TopicText, { weightOf }: TermWeights): TopicVector => {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighted = [...counts].map(([term, count]) => [term, count * weightOf(term)] as const);
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return new Map(weighted.map(([term, weight]) => [term, weight / length]));
};

/** 0 … 1; a text without words is like no other. */
export const cosine = (a: TopicVector, b: TopicVector): number => {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of shorter) sum += weight * (longer.get(term) ?? 0);
  return Math.min(1, sum);
};
