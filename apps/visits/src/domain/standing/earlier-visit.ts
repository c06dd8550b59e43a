import { topicSimilarity, type VisitTopic } from '../topic-similarity.ts';

/** A visit that took place or has a date, with what it was about. */
export interface EarlierVisit extends VisitTopic {
  readonly id: string;
}

/**
 * The earlier visit that a request repeats (重复调研, VIS-30): the most similar one, if it is similar enough; the newer of two.
 *
 * @param earlier newest first; refused visits are not among them, for none took place (VIS-08)
 * @param similarFrom 0 … 1
 */
export const findEarlierVisit = (request: VisitTopic, earlier: readonly EarlierVisit[], similarFrom: number): EarlierVisit | null => {
  const [closest] = earlier
    .map((visit) => ({ visit, similarity: topicSimilarity(request, visit) }))
    .filter(({ similarity }) => similarity >= similarFrom)
    .toSorted((a, b) => b.similarity - a.similarity);
  return closest?.visit ?? null;
};
