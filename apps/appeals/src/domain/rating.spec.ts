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
    [true, 0, true, 'CLOSED'],
    [true, 2, true, 'CLOSED'],
    [true, 0, false, 'CLOSED'],
    [false, 0, true, 'IN_PROGRESS'],
    [false, 1, true, 'IN_PROGRESS'],
    [false, 0, false, 'CLASSIFIED'],
    [false, 1, false, 'CLASSIFIED'],
    [false, 2, true, 'JOINT_MEETING'],
    [false, 3, true, 'JOINT_MEETING'],
    [false, 2, false, 'JOINT_MEETING'],
  ])('agreed: %s, reopened %d times before, a unit has it: %s: %s', (isAgreed, reopenCount, hasUnit, state) => {
    const steps = walk('RETURN_VISIT', decideReturnVisit(isAgreed, reopenCount, 2, hasUnit));
    expect(steps?.at(-1)?.to).toBe(state);
    expect(steps?.some(({ to }) => to === 'REOPENED')).toBe(!isAgreed);
  });
});
