import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { giniOf } from './gini.ts';

/** The definition itself: the mean difference of all pairs over twice the mean. */
const byPairs = (visits: readonly number[]): number => {
  const total = visits.reduce((sum, count) => sum + count, 0);
  return visits.flatMap((one) => visits.map((other) => Math.abs(one - other))).reduce((sum, difference) => sum + difference, 0) / (2 * visits.length * total);
};

describe('the Gini coefficient of exposure (VIS-23)', () => {
  it.each([
    [[{ visits: 3, enterprises: 10 }], 0],
    [[{ visits: 0, enterprises: 3 }, { visits: 1, enterprises: 1 }], 0.75],
    [[{ visits: 1, enterprises: 1 }, { visits: 2, enterprises: 1 }], 1 / 6],
  ])('%j is %d', (groups, expected) => {
    expect(giniOf(groups)).toBeCloseTo(expected, 12);
  });

  it('is unknown without visits or without enterprises', () => {
    expect([giniOf([]), giniOf([{ visits: 0, enterprises: 5 }]), giniOf([{ visits: 5, enterprises: 0 }])]).toEqual([null, null, null]);
  });

  it('agrees with its definition, in whatever groups the enterprises come', () => {
    const groups = fc.array(fc.record({ visits: fc.nat(9), enterprises: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(groups, (given) => {
        const visits = given.flatMap(({ visits: count, enterprises }) => Array.from({ length: enterprises }, () => count));
        fc.pre(visits.some((count) => count > 0));
        expect(giniOf(given)).toBeCloseTo(byPairs(visits), 9);
      }),
    );
  });
});
