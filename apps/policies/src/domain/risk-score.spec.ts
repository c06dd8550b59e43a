import { describe, expect, it } from '@jest/globals';
import { scoreRisk } from './risk-score.ts';

const settings = { riskByLevel: { B: 0.2, C: 0.7, D: 0.9 }, riskOfClawback: 0.7 };

describe('the risk score (§10.9, §10.10)', () => {
  it.each([
    ['AAA', false, 0],
    [null, false, 0],
    ['B', false, 0.2],
    ['C', false, 0.7],
    ['D', false, 0.9],
    ['A', true, 0.7],
    ['D', true, 1],
  ] as const)('level %s, money claimed back before: %s → %d', (level, hasEarlierClawback, risk) => {
    expect(scoreRisk({ credit: { level }, hasEarlierClawback }, settings)).toBe(risk);
  });

  it('an enterprise of which nothing is known is no risk', () => {
    expect(scoreRisk({ credit: null, hasEarlierClawback: false }, settings)).toBe(0);
  });
});
