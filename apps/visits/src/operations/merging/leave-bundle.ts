import type { EntityManager } from '@qinqing/database';
import { decideDeparture } from '../../domain/merging/leave-bundle.ts';
import type { BundleMember, WholeBundle } from '../../domain/merging/bundle.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import { endMemberships } from '../../persistence/merging/bundle-members.ts';
import { handOverPlace } from '../../persistence/merging/bundle-places.ts';
import { lockBundle } from '../../persistence/merging/bundles.ts';
import { findVisitRequest, listVisitRequestsById, saveVisitSteps } from '../../persistence/visit-requests.ts';
import { moveVisit } from '../act-on-visit.ts';
import { moveBundle, type Moment } from './move-bundle.ts';
import { readWholeBundle } from './read-bundle.ts';

/** Whoever changes a member takes the bundle first, like those who act on the bundle: they wait for one another. */
export const waitForBundle = async (manager: EntityManager, { bundleId }: Pick<VisitRequest, 'bundleId'>): Promise<void> => {
  if (bundleId !== null) await lockBundle(manager, bundleId);
};

/**
 * A request that was called off leaves its bundle; the lead and the place of the month pass on, and one alone goes on by itself (§9.1).
 *
 * @returns the request as it is now
 */
export const leaveBundle = async (manager: EntityManager, request: VisitRequest, moment: Moment, requestId: string | null): Promise<VisitRequest> => {
  const bundle = request.bundleId === null ? null : await lockBundle(manager, request.bundleId);
  if (bundle === null) return request;
  const whole = await readWholeBundle(manager, bundle);
  const departure = decideDeparture(whole, request.id);
  if (departure === null) {
    await leavePlace(manager, whole, request.id);
    return request;
  }
  const { events, leadRequestId, survivor } = departure;
  if (leadRequestId !== request.id && bundle.leadRequestId === request.id) await handOverPlace(manager, request.id, leadRequestId);
  await moveBundle(manager, bundle, moment, { events, changes: { leadRequestId } });
  await endMemberships(manager, bundle.id, [request.id], 'LEFT');
  if (survivor !== null) await releaseSurvivor(manager, survivor, moment, requestId);
  return detach(manager, request, moment);
};

/** The visit is over, and one that did not take place held the place for all: it stays with those who came (§10.1). */
const leavePlace = async (manager: EntityManager, { members }: WholeBundle, leavingId: string): Promise<void> => {
  const others = await listVisitRequestsById(manager, members.map(({ visitRequestId }) => visitRequestId).filter((id) => id !== leavingId));
  const heir = members.find(({ visitRequestId }) => others.some(({ id, state }) => id === visitRequestId && placeHoldingStates.includes(state)));
  if (heir !== undefined) await handOverPlace(manager, leavingId, heir.visitRequestId);
};

const releaseSurvivor = async (manager: EntityManager, { bundleId, visitRequestId }: BundleMember, moment: Moment, requestId: string | null): Promise<void> => {
  const request = await findVisitRequest(manager, visitRequestId);
  if (request === null) throw new Error(`visit request ${visitRequestId} is gone`);
  if (request.state === 'IN_BUNDLE') await moveVisit({ manager, request, requestId }, moment, { events: ['leaveBundle'], changes: { bundleId: null } });
  else await detach(manager, request, moment);
  await endMemberships(manager, bundleId, [visitRequestId], 'DISSOLVED');
};

/** The request stands alone again: no step of its own way. */
const detach = (manager: EntityManager, request: VisitRequest, { actor, now }: Moment): Promise<VisitRequest> =>
  saveVisitSteps(manager, request, { steps: [], changes: { bundleId: null }, actor, reason: null, now });
