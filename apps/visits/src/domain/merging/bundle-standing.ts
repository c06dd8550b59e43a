import type { VisitAction } from '../visit-actions.ts';
import type { VisitRequest } from '../visit-request.ts';
import type { VisitState } from '../visit-state.ts';

/** How a request stands to a merged visit, as somebody acts on it: BOUND may not even leave. */
export type BundleStanding = 'ALONE' | 'MAY_LEAVE' | 'BOUND';

/** From the proposal to the date the members act as one. */
export const actingAsOne: readonly VisitState[] = ['IN_BUNDLE', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'];

/**
 * Who is asked as one is called off by its own unit alone. If the centre could do it too, its unit would read its bundle without itself, and
 * every other end without a date would be the enterprise's (VIS-08); the centre dissolves the bundle instead.
 */
export const standToBundle = ({ bundleId, state }: Pick<VisitRequest, 'bundleId' | 'state'>, readsRefusals: boolean): BundleStanding => {
  if (bundleId === null) return 'ALONE';
  return readsRefusals && state !== 'IN_BUNDLE' ? 'BOUND' : 'MAY_LEAVE';
};

/** Once a merged visit acts for it, a request can only leave: it is asked, accepted and refused with the others (VIS-14, VIS-15). */
export const isBoundByBundle = (action: VisitAction, { bundle = 'ALONE', state }: { readonly bundle?: BundleStanding; readonly state: VisitState }): boolean =>
  bundle !== 'ALONE' && actingAsOne.includes(state) && !(action === 'CANCEL' && bundle === 'MAY_LEAVE');
