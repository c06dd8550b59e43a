import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankCandidates, type Candidate } from './counter-offer.ts';

const weights = { topicMatch: 0.35, wantsExposure: 0.2, rarelySeen: 0.2, quality: 0.15, receptionCapacity: 0.1 };

const candidate = (enterpriseId: string, facts: Partial<Candidate> = {}): Candidate => ({
  enterpriseId,
  industryCode: 'C39',
  wantsExposure: true,
  quality: 0.4,
  receptionsLastYear: 1,
  isNeverVisited: false,
  receptionCapacity: 1,
  ...facts,
});

const someCandidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record({
    enterpriseId: fc.integer({ min: 1, max: 40 }).map((number) => `e${String(number).padStart(2, '0')}`),
    industryCode: fc.constantFrom('C39', 'C38', 'F51', null),
    wantsExposure: fc.boolean(),
    quality: fc.constantFrom(0, 0.25, 0.5, 1),
    receptionsLastYear: fc.integer({ min: 0, max: 4 }),
    isNeverVisited: fc.boolean(),
    receptionCapacity: fc.constantFrom(0.2, 0.5, 1),
  }),
  { selector: ({ enterpriseId }) => enterpriseId, maxLength: 12 },
);

describe('the counter-offer for a saturated target (替代建议, §10.4, VIS-23)', () => {
  it('weighs trade, wish for exposure, rarity, quality and capacity, and says why', () => {
    const offered = rankCandidates('C39', [candidate('seen', { receptionsLastYear: 5 }), candidate('rare', { quality: 0.8, receptionsLastYear: 1 })], weights);
    expect(offered).toEqual([
      { enterpriseId: 'rare', score: 0.97, isNeverVisited: false, reasons: ['SAME_TRADE', 'WANTS_EXPOSURE', 'RARELY_SEEN', 'GOOD_QUALITY'] },
      { enterpriseId: 'seen', score: 0.81, isNeverVisited: false, reasons: ['SAME_TRADE', 'WANTS_EXPOSURE'] },
    ]);
  });

  it.each([
    ['C39', 'C3911', 'SAME_TRADE'],
    ['C39', 'C38', 'NEAR_TRADE'],
    ['C39', 'F51', undefined],
    ['C39', null, undefined],
    [null, 'C39', undefined],
  ])('a target in %s and a candidate in %s: %s', (target, industryCode, reason) => {
    const [offered] = rankCandidates(target, [candidate('only', { industryCode })], weights);
    expect(offered?.reasons.find((given) => given.endsWith('TRADE'))).toBe(reason);
  });

  it('keeps the third place for one that was never visited, even behind better ones', () => {
    const known = ['a', 'b', 'c', 'd'].map((id) => candidate(id));
    const newcomer = candidate('new', { industryCode: 'F51', quality: 0, isNeverVisited: true, receptionsLastYear: 0 });
    expect(rankCandidates('C39', [...known, newcomer], weights).map(({ enterpriseId }) => enterpriseId)).toEqual(['a', 'b', 'new']);
  });

  it('a reception of more than a year ago is a reception: such an enterprise is rarely seen, not never visited', () => {
    const [offered] = rankCandidates('C39', [candidate('long-ago', { receptionsLastYear: 0, isNeverVisited: false })], weights);
    expect(offered).toMatchObject({ isNeverVisited: false, reasons: expect.arrayContaining(['RARELY_SEEN']) });
    expect(offered?.reasons).not.toContain('NEVER_VISITED');
  });

  it('nobody is willing: an empty offer', () => {
    expect(rankCandidates('C39', [], weights)).toEqual([]);
  });

  it('offers up to three different ones, with a never-visited one among them if there is any', () => {
    fc.assert(
      fc.property(someCandidates, (candidates) => {
        const offered = rankCandidates('C39', candidates, weights);
        expect(offered).toHaveLength(Math.min(3, candidates.length));
        expect(new Set(offered.map(({ enterpriseId }) => enterpriseId)).size).toBe(offered.length);
        expect(offered.some(({ isNeverVisited }) => isNeverVisited)).toBe(candidates.some(({ isNeverVisited }) => isNeverVisited));
      }),
    );
  });

  it('is the same for the same facts in any order', () => {
    const withPermutation = someCandidates.chain((candidates) => fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length })));
    fc.assert(fc.property(withPermutation, ([candidates, shuffled]) => expect(rankCandidates('C38', shuffled, weights)).toEqual(rankCandidates('C38', candidates, weights))));
  });

  it('never puts a worse one first, nor leaves a better one out but for the newcomer’s place', () => {
    fc.assert(
      fc.property(someCandidates, (candidates) => {
        const offered = rankCandidates('C39', candidates, weights);
        const scores = new Map(candidates.map((one) => [one.enterpriseId, scoreAmong(one, candidates)]));
        for (const [index, one] of offered.entries()) {
          expect(Math.abs(one.score - (scores.get(one.enterpriseId) as number))).toBeLessThan(ROUNDING);
          const next = offered[index + 1];
          if (next !== undefined) expect(one.score > next.score || (one.score === next.score && one.enterpriseId < next.enterpriseId)).toBe(true);
        }
        const weakest = (offered.at(-1)?.isNeverVisited ? offered.slice(0, -1) : offered).at(-1)?.score ?? Infinity;
        const ids = new Set(offered.map(({ enterpriseId }) => enterpriseId));
        for (const [id, score] of scores) if (!ids.has(id)) expect(score).toBeLessThan(weakest + ROUNDING);
      }),
    );
  });
});

const ROUNDING = 0.00051;

/** §10.4 written down a second time. */
const scoreAmong = (one: Candidate, all: readonly Candidate[]): number => {
  const topicMatch = one.industryCode === 'C39' ? 1 : one.industryCode === 'C38' ? 0.5 : 0;
  const exposurePercentile = all.filter(({ receptionsLastYear }) => receptionsLastYear < one.receptionsLastYear).length / all.length;
  return 0.35 * topicMatch + 0.2 * Number(one.wantsExposure) + 0.2 * (1 - exposurePercentile) + 0.15 * one.quality + 0.1 * one.receptionCapacity;
};
