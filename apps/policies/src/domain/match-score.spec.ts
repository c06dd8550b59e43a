import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreMatch, type ScoreFacts, type ScoreSettings } from './match-score.ts';

const settings: ScoreSettings = {
  rankingWeights: { amount: 0.45, urgency: 0.25, peerSuccess: 0.2, ease: 0.1 },
  largestAmountCents: 1_000_000_000,
  urgencyHorizonDays: 60,
  peerMinimum: 10,
  easeByMode: { NO_APPLICATION: 1, INSTANT: 0.8, REVIEW: 0.3 },
  manyMaterials: 10,
};
const TODAY = '2025-09-01';
const facts: ScoreFacts = { amountCents: 20_000_000, closesOn: '2025-10-01', peers: { decided: 0, approved: 0 }, mode: 'INSTANT', materialsToBring: 2 };

const partOf = (key: string, changes: Partial<ScoreFacts>): number => scoreMatch({ ...facts, ...changes }, TODAY, settings).parts.find((part) => part.key === key)?.value ?? Number.NaN;

describe('the order of matches (§10.8)', () => {
  it('is 0.45·log-amount + 0.25·deadline urgency + 0.20·peer success + 0.10·ease', () => {
    const { score, parts } = scoreMatch(facts, TODAY, settings);
    expect(parts).toEqual([
      { key: 'AMOUNT', value: 0.7573, weight: 0.45 },
      { key: 'URGENCY', value: 0.5, weight: 0.25 },
      { key: 'PEER_SUCCESS', value: 0.5, weight: 0.2 },
      { key: 'EASE', value: 0.8, weight: 0.1 },
    ]);
    expect(score).toBe(0.6458);
  });

  it.each([
    [null, 0],
    [0, 0],
    [1_000_000_000, 1],
    [9_000_000_000, 1],
  ])('an amount of %j fen counts %d', (amountCents, expected) => expect(partOf('AMOUNT', { amountCents })).toBe(expected));

  it.each([
    ['2025-09-01', 1],
    ['2025-10-31', 0],
    ['2025-12-31', 0],
    ['2025-08-31', 1],
    [null, 0],
  ])('a deadline of %s counts %d', (closesOn, expected) => expect(partOf('URGENCY', { closesOn })).toBe(expected));

  it.each([
    [9, 9, 0.5],
    [10, 9, 0.9],
    [100, 0, 0],
  ])('of %d decided applications of peers %d approved count %d', (decided, approved, expected) => expect(partOf('PEER_SUCCESS', { peers: { decided, approved } })).toBe(expected));

  it.each([
    ['NO_APPLICATION', 0, 1],
    ['INSTANT', 0, 0.9],
    ['REVIEW', 10, 0.15],
    ['REVIEW', 99, 0.15],
  ] as const)('%s with %d papers to bring is easy to %d', (mode, materialsToBring, expected) => expect(partOf('EASE', { mode, materialsToBring })).toBe(expected));

  it('lies from 0 to 1, and never falls when the amount grows', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 10_000_000_000 }));
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000_000_000 }), fc.integer({ min: 0, max: 50 }), (amountCents, more, materialsToBring) => {
        const score = (cents: number | null): number => scoreMatch({ ...facts, amountCents: cents, materialsToBring }, TODAY, settings).score;
        expect(score(amountCents)).toBeGreaterThanOrEqual(0);
        expect(score(amountCents)).toBeLessThanOrEqual(1);
        expect(score((amountCents ?? 0) + more)).toBeGreaterThanOrEqual(score(amountCents));
      }),
    );
  });
});
