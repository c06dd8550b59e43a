import type { AppealSupervisionKind } from './appeal.ts';
import type { AppealEvent, AppealState } from './appeal-state.ts';

/** What is put on record when a step was not taken in time. */
export const overdueKinds: Readonly<Partial<Record<AppealState, AppealSupervisionKind>>> = {
  RETURNED: 'REDISPATCH_OVERDUE',
  ARBITRATION: 'ARBITRATION_OVERDUE',
  RETURN_VISIT: 'RETURN_VISIT_OVERDUE',
  WAITING_ENTERPRISE: 'PAUSE_LIMIT',
};

/**
 * What follows by itself when the time of a step has passed (§9.2): no rating is UNRATED and never satisfied (APL-09); information that
 * the enterprise did not give ends with an explanation (§0.1). Dispatching again, arbitration and return visit are people's duty: being late is put on
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
