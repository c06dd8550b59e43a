import type { VisitEvent, VisitState } from './visit-state.ts';

export interface SilentVisit {
  readonly state: VisitState;
  readonly isStatutory: boolean;
  /** The enterprise was on the protection list when the window passed. */
  readonly isProtected: boolean;
  /** One of the proposed windows has not begun yet. */
  readonly hasWindowAhead: boolean;
}

/**
 * What follows when a step's time has passed without an answer (VIS-07, VIS-15, §9.1). Silence of an enterprise means:
 * a statutory inspection takes the unit's own slot, a protected enterprise has refused, any other one is called; who
 * cannot be reached by phone has refused. A counter-offer that nobody took ends, and so does an inspection all of whose
 * windows have passed meanwhile: it has to be booked again. Terms that the unit does not answer lapse; a statutory inspection takes
 * place all the same, in the unit's slot. Feedback that is missing at its time is not waited for, and a
 * visit with its feedback is put on file.
 *
 * @returns the events, or null when nothing runs out in this state
 */
export const decideSilence = ({ state, isStatutory, isProtected, hasWindowAhead }: SilentVisit): readonly VisitEvent[] | null => {
  switch (state) {
    case 'COUNTER_OFFERED':
      return ['expireCounterOffer'];
    case 'PENDING_ENTERPRISE':
      if (isStatutory) return hasWindowAhead ? ['accept', 'schedule'] : ['cancel'];
      return isProtected ? ['refuse'] : ['followUpByPhone'];
    case 'PHONE_FOLLOWUP':
      return ['refuse'];
    case 'NEGOTIATING':
      if (isStatutory) return hasWindowAhead ? ['agreeToTerms', 'schedule'] : ['cancel'];
      return ['refuse'];
    case 'COMPLETED':
      return ['giveFeedback'];
    case 'FEEDBACK_DONE':
      return ['archive'];
    default:
      return null;
  }
};
