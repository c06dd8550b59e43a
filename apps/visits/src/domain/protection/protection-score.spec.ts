import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visitSettings } from '../../settings.ts';
import { developmentOf, scoreCandidate } from './protection-score.ts';

const settings = { protectionScoreWeights: visitSettings.protectionScoreWeights.default, developmentBySize: visitSettings.developmentBySize.default };
const facts = fc.record({
  receptions: fc.nat(50),
  frequencyPercentile: fc.double({ min: 0, max: 1, noNaN: true }),
  sizeClass: fc.constantFrom('LARGE', 'MEDIUM', 'SMALL', 'MICRO', null),
  quality: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the inclusion score (VIS-10)', () => {
  it.each([
    [1, 'LARGE', 1, 1],
    [1, 'LARGE', 0, 0.8],
    [0.5, 'SMALL', 0.5, 0.5],
    [1, null, 0, 0.6],
    [0, 'MICRO', 0, 0.05],
  ] as const)('percentile %d, %s, quality %d: %d', (frequencyPercentile, sizeClass, quality, expected) => {
    expect(scoreCandidate({ receptions: 6, frequencyPercentile, sizeClass, quality }, settings).score).toBeCloseTo(expected, 12);
  });

  it('is the sum of its two parts, between 0 and 1, 0.6 and 0.4 at most', () => {
    fc.assert(
      fc.property(facts, (candidate) => {
        const { score, frequencyPoints, developmentPoints } = scoreCandidate(candidate, settings);
        expect(score).toBeCloseTo(frequencyPoints + developmentPoints, 12);
        expect(frequencyPoints).toBeLessThanOrEqual(0.6);
        expect(developmentPoints).toBeLessThanOrEqual(0.4 + 1e-12);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('what is not known of the development counts nothing', () => {
    expect(developmentOf({ sizeClass: null, quality: 0 }, settings)).toBe(0);
    expect(developmentOf({ sizeClass: 'UNHEARD_OF', quality: 1 }, settings)).toBe(0.5);
  });
});
