import { describe, expect, it } from '@jest/globals';
import { rankSimilarAppeals, type SimilarityCandidate } from './similar-appeals.ts';

const settings = { similarShownFrom: 0.45, linkProposedFrom: 0.7 };
const own = (content: string): SimilarityCandidate => ({ appealId: `id-${content}`, content, itemCode: null, publicAnswer: null, answeredAt: null });
const answered = (content: string, publicAnswer: string): SimilarityCandidate => ({ appealId: null, content, itemCode: 'PUBLIC-01', publicAnswer, answeredAt: new Date(0) });
/** The content is the score. */
const rank = (...candidates: SimilarityCandidate[]) => rankSimilarAppeals(candidates, ({ content }) => Number(content), settings);

describe('appeals like one that is submitted (§10.5, APL-30)', () => {
  it('are shown from 0.45 on, likest first', () => {
    expect(rank(own('0.449'), own('0.45'), answered('0.6', '已修好')).map(({ score }) => score)).toEqual([0.6, 0.45]);
  });

  it('from 0.70 on it is proposed to link one’s own, never another’s', () => {
    expect(rank(own('0.69'), own('0.7'), answered('0.9', '已修好')).map(({ score, isLinkProposed }) => [score, isLinkProposed])).toEqual([[0.9, false], [0.7, true], [0.69, false]]);
  });

  it('are at most five, and the same answer once', () => {
    expect(rank(answered('0.5', '已修好'), answered('0.8', '已修好'))).toHaveLength(1);
    expect(rank(...[0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((score) => own(String(score))))).toHaveLength(5);
  });

  it('say nothing of what was asked, nor by whom', () => {
    const [shown] = rank(answered('0.8', '已修好'));
    expect(shown).toEqual({ score: 0.8, isLinkProposed: false, appealId: null, itemCode: 'PUBLIC-01', publicAnswer: '已修好', answeredAt: new Date(0) });
  });
});
