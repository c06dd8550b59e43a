import type { AppealEvent } from './appeal-state.ts';

export const RATING_RANGE = { minimum: 1, maximum: 5 } as const;

export const isRatingInRange = (score: number): boolean => Number.isInteger(score) && score >= RATING_RANGE.minimum && score <= RATING_RANGE.maximum;

/** A low rating forces a return visit; any other closes the appeal (APL-09, §9.2). */
export const decideRating = (score: number, lowRatingUpTo: number): readonly AppealEvent[] => (score <= lowRatingUpTo ? ['rateLow'] : ['rate', 'close']);

/**
 * What a return visit leads to (APL-09): the enterprise agrees and it is closed, or it is reopened, at most twice; the third time it
 * comes before the joint meeting. Where no unit has it yet, it waits for one.
 */
export const decideReturnVisit = (isAgreed: boolean, reopenCount: number, reopenings: number, hasUnit = true): readonly AppealEvent[] => {
  if (isAgreed) return ['agree', 'close'];
  if (reopenCount >= reopenings) return ['disagree', 'convene'];
  return ['disagree', hasUnit ? 'resume' : 'awaitUnit'];
};
