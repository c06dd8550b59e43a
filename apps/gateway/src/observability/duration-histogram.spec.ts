import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DurationHistogram } from './duration-histogram.ts';

const histogramOf = (durations: readonly number[]): DurationHistogram => {
  const histogram = new DurationHistogram();
  for (const duration of durations) histogram.add(duration);
  return histogram;
};

describe('durations in memory of one size', () => {
  it('give every quantile within a tenth, whatever was measured between 0.1 ms and a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 200 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (durations, share) => {
        const exact = durations.toSorted((one, other) => one - other)[Math.max(1, Math.ceil(share * durations.length)) - 1]!;
        const told = histogramOf(durations).quantileMs(share);
        expect(told / exact).toBeGreaterThan(0.9);
        expect(told / exact).toBeLessThan(1.1);
      }),
    );
  });

  it.each([
    ['nothing', [], 0],
    ['less than is told apart', [0.001], 0.001],
    ['more than is told apart', [600_000], 600_000],
  ])('of %s are no more than the longest', (_what, durations, maxMs) => {
    const histogram = histogramOf(durations);
    expect(histogram.maxMs).toBe(maxMs);
    expect(histogram.quantileMs(0.99)).toBeLessThanOrEqual(maxMs);
  });

  it('know how many they are, and their sum', () => {
    const histogram = histogramOf([1, 2, 3]);
    expect([histogram.count, histogram.sumMs]).toEqual([3, 6]);
  });
});
