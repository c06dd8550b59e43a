/** What may be told of an appeal that is like another one (相似诉求, §10.5): never whose it was, unless it is the enterprise's own. */
export interface SimilarAppeal {
  readonly score: number;
  readonly isLinkProposed: boolean;
  /** The enterprise's own open appeal; null: another's. */
  readonly appealId: string | null;
  readonly itemCode: string | null;
  readonly publicAnswer: string | null;
  readonly answeredAt: Date | null;
}

/** An appeal that may be like the one in question. */
export interface SimilarityCandidate extends Omit<SimilarAppeal, 'score' | 'isLinkProposed'> {
  readonly content: string;
}

export interface SimilaritySettings {
  readonly similarShownFrom: number;
  readonly linkProposedFrom: number;
}

const MOST_SHOWN = 5;

/**
 * The likest first, at most five (§10.5): from 0.45 on they are shown, and from 0.70 on it is proposed to link an open one of the
 * enterprise's own (APL-30). The same public answer is shown once.
 *
 * @param scoreOf 0 … 1, how much a candidate is like the appeal in question
 */
export const rankSimilarAppeals = (
  candidates: readonly SimilarityCandidate[],
  scoreOf: (candidate: SimilarityCandidate) => number,
  { similarShownFrom, linkProposedFrom }: SimilaritySettings,
): readonly SimilarAppeal[] => {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate) })).filter(({ score }) => score >= similarShownFrom);
  const answers = new Set<string>();
  return scored
    .toSorted((a, b) => b.score - a.score)
    .filter(({ candidate: { publicAnswer } }) => publicAnswer === null || (!answers.has(publicAnswer) && answers.add(publicAnswer)))
    .slice(0, MOST_SHOWN)
    .map(({ score, candidate: { appealId, itemCode, publicAnswer, answeredAt } }) => ({ score, isLinkProposed: appealId !== null && score >= linkProposedFrom, appealId, itemCode, publicAnswer, answeredAt }));
};
