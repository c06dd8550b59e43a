import type { AppealEvent, AppealState } from './appeal-state.ts';

/**
 * What follows by itself when the time of a step has passed (§9.2): no rating is UNRATED and never satisfied (APL-09); information that
 * the enterprise did not give ends with an explanation (§0.1). Arbitration and return visit are people's duty: being late is put on
 * record, and they stay.
 *
 * @returns the events, or null when nothing moves by itself
 */
export const decidePassedStep = (state: AppealState): readonly AppealEvent[] | null => {
  switch (state) {
    case 'RATING':
      return ['passUnrated', 'close'];
    case 'WAITING_ENTERPRISE':
      return ['giveUpWaiting', 'askRating'];
    default:
      return null;
  }
};
