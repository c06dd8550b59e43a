import { describe, expect, it } from '@jest/globals';
import { walk } from './appeal-state.ts';
import { decideRating, decideReturnVisit, isRatingInRange } from './rating.ts';

describe('what a rating leads to (APL-09, §9.2)', () => {
  it.each([
    [1, 'RETURN_VISIT'],
    [2, 'RETURN_VISIT'],
    [3, 'CLOSED'],
    [4, 'CLOSED'],
    [5, 'CLOSED'],
  ])('%d of 5: %s', (stars, state) => {
    expect(walk('RATING', decideRating(stars, 2))?.at(-1)?.to).toBe(state);
  });

  it.each([0, 6, -1, 2.5, Number.NaN])('%d is no rating', (stars) => {
    expect(isRatingInRange(stars)).toBe(false);
  });

  it.each([1, 2, 3, 4, 5])('%d is one', (stars) => {
    expect(isRatingInRange(stars)).toBe(true);
  });
});

describe('what a return visit leads to (APL-09)', () => {
  it.each([
    [true, 0, 'CLOSED'],
    [true, 2, 'CLOSED'],
    [false, 0, 'IN_PROGRESS'],
    [false, 1, 'IN_PROGRESS'],
    [false, 2, 'JOINT_MEETING'],
    [false, 3, 'JOINT_MEETING'],
  ])('agreed: %s, reopened %d times before: %s', (isAgreed, reopenCount, state) => {
    const steps = walk('RETURN_VISIT', decideReturnVisit(isAgreed, reopenCount, 2));
    expect(steps?.at(-1)?.to).toBe(state);
    expect(steps?.some(({ to }) => to === 'REOPENED')).toBe(!isAgreed);
  });
});
