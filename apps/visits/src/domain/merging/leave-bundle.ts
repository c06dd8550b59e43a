import { unitsWithoutWord, type BundleMember, type WholeBundle } from './bundle.ts';
import { walkBundle, type BundleEvent, type BundleState } from './bundle-state.ts';

/** What becomes of a bundle when one of its members is called off. */
export interface Departure {
  readonly events: readonly BundleEvent[];
  readonly leadRequestId: string;
  /** The only one left of a bundle that dissolves: it goes on alone, with its date if it has one, else as necessary as before. */
  readonly survivor: BundleMember | null;
}

/** An enterprise that is being asked is not asked anew because fewer would come; nor may a bundle look otherwise after a no (VIS-08). */
const outlastsItsMembers: readonly BundleState[] = ['ASKED', 'NOT_ARRANGED'];

/**
 * A member that is called off leaves; its lead passes to whoever booked first of the rest. One alone is no bundle any more, unless the
 * enterprise is being asked. If all the others had agreed, the bundle is agreed on now.
 *
 * @returns null when the visit is over: then nothing changes
 */
export const decideDeparture = (whole: WholeBundle, visitRequestId: string): Departure | null => {
  const { bundle } = whole;
  const rest = whole.members.filter((member) => member.visitRequestId !== visitRequestId);
  if (rest.length === whole.members.length || walkBundle(bundle.state, ['loseMember']) === null) return null;
  const [next] = rest;
  if (next === undefined) return { events: lastLeaves(bundle.state), leadRequestId: bundle.leadRequestId, survivor: null };
  const leadRequestId = bundle.leadRequestId === visitRequestId ? next.visitRequestId : bundle.leadRequestId;
  if (outlastsItsMembers.includes(bundle.state)) return { events: ['loseMember'], leadRequestId, survivor: null };
  if (rest.length === 1) return { events: ['loseMember', 'dissolve'], leadRequestId, survivor: next };
  const isAgreedNow = bundle.state === 'PROPOSED' && unitsWithoutWord({ ...whole, members: rest }).length === 0;
  return { events: isAgreedNow ? ['loseMember', 'completeAgreement'] : ['loseMember'], leadRequestId, survivor: null };
};

const lastLeaves = (state: BundleState): readonly BundleEvent[] => {
  if (state === 'NOT_ARRANGED') return ['loseMember'];
  return state === 'ASKED' ? ['loseMember', 'endWithoutDate'] : ['loseMember', 'dissolve'];
};
