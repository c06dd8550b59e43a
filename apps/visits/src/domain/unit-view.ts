import type { VisitState } from './visit-state.ts';

export type VisibleState = VisitState | 'NOT_ARRANGED';

/**
 * The ends without a date that the enterprise, its silence, or an unanswered phone may have caused. They all read the
 * same, 「未安排」, so that no unit learns who refused (§0.1, VIS-08). A cancellation of an asked visit is told apart by
 * the unit that made it, not by us.
 */
const unspoken: ReadonlySet<VisitState> = new Set(['REFUSED', 'CANCELLED']);

/** Whether a viewer reads the state as it is: the service centre of the district, and the enterprise itself. */
export const readState = (state: VisitState, canSeeRefusals: boolean): VisibleState => (!canSeeRefusals && unspoken.has(state) ? 'NOT_ARRANGED' : state);

/** The stored states behind what a viewer asks for: a filter must not reveal what the field hides. */
export const storedStates = (wanted: readonly VisibleState[], canSeeRefusals: boolean): readonly VisitState[] => {
  const asRead = wanted.filter((state): state is VisitState => state !== 'NOT_ARRANGED');
  if (canSeeRefusals) return asRead;
  return [...asRead.filter((state) => !unspoken.has(state)), ...(wanted.includes('NOT_ARRANGED') ? unspoken : [])];
};
