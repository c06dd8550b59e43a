import { describe, expect, it } from '@jest/globals';
import { rateInGroups } from './session-rating.ts';

describe('the rating of a session (VIS-16, §0.1)', () => {
  it.each([
    [[], null],
    [[5, 5, 5, 1], null],
    [[5, 5, 5, 1, 5], { averageStars: 4.2, ratings: 5 }],
    [[5, 5, 5, 1, 5, 1, 1, 1, 1], { averageStars: 4.2, ratings: 5 }],
    [[5, 5, 5, 1, 5, 1, 1, 1, 1, 1], { averageStars: 2.6, ratings: 10 }],
  ])('of %p, five at a time, is %p: no single one can be read from its changes', (stars, rating) => {
    expect(rateInGroups(stars, 5)).toEqual(rating);
  });
});
