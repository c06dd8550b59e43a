import type { VisitRequest } from './visit-request.ts';
import type { VisitState } from './visit-state.ts';

export type VisibleState = VisitState | 'NOT_ARRANGED';

/** Where a request stands and what its clock says, as somebody reads it. */
export interface VisitView {
  readonly state: VisibleState;
  readonly dueAt: Date | null;
}

/** The ends without a date: an enterprise's no, its silence, an unanswered phone, an expired offer, a cancellation. */
export const spokenAsNotArranged: readonly VisitState[] = ['REFUSED', 'CANCELLED'];

/** While the enterprise's answer is awaited, by letter or by phone, nobody outside may tell what it said. */
export const awaitingAnswer: readonly VisitState[] = ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'];

/**
 * The request as a viewer reads it. The service centre of the district and the enterprise itself read what is stored. For everybody
 * else an asked enterprise is being asked until it has a date, or until the last day on which it could have answered; then the
 * request reads 「未安排」, whatever came between: neither the word nor its moment tells who refused, who was protected, and who
 * was called (§0.1, VIS-08).
 */
export const viewVisit = ({ state, dueAt, unspokenUntil }: Pick<VisitRequest, 'state' | 'dueAt' | 'unspokenUntil'>, canSeeRefusals: boolean, now: Date): VisitView => {
  if (canSeeRefusals) return { state, dueAt };
  const isEnded = spokenAsNotArranged.includes(state);
  if (unspokenUntil !== null && (isEnded || awaitingAnswer.includes(state))) return unspokenUntil > now ? { state: 'PENDING_ENTERPRISE', dueAt: unspokenUntil } : notArranged;
  if (isEnded) return notArranged;
  return { state: state === 'PHONE_FOLLOWUP' ? 'PENDING_ENTERPRISE' : state, dueAt };
};

const notArranged: VisitView = { state: 'NOT_ARRANGED', dueAt: null };

/** In which state somebody acts who reads the request like this: what can be done must not tell what is not to be read. */
export const actsIn = (visible: VisibleState): VisitState => (visible === 'NOT_ARRANGED' ? 'CANCELLED' : visible);

/** The moment from which an end may be read stays with a request that was asked, and with no other. */
export const keepUnspoken = ({ state, unspokenUntil }: Pick<VisitRequest, 'state' | 'unspokenUntil'>, next: VisitState): Date | null =>
  awaitingAnswer.includes(state) && [...awaitingAnswer, ...spokenAsNotArranged].includes(next) ? unspokenUntil : null;
