import type { MergeBundle, BundleWindow } from '../../domain/merging/bundle.ts';
import { listBundleWindows } from '../../persistence/merging/bundles.ts';
import type { ReceptionRefusal, VisitWindowUnknown } from '../refusals.ts';
import { reserveReception } from '../reserve-reception.ts';
import { moveBundle, visitSituationOf, type BundleSituation, type Moment } from './move-bundle.ts';

/** The joint windows that have not begun, first choice first. */
export const listBundleWindowsAhead = async ({ manager, whole }: BundleSituation, now: Date): Promise<readonly BundleWindow[]> =>
  (await listBundleWindows(manager, [whole.bundle.id])).filter(({ startsAt }) => startsAt > now);

/** The joint window of a position, as long as it lies ahead; else the positions that can still be chosen. */
export const chooseBundleWindow = async (situation: BundleSituation, chosen: number, now: Date): Promise<BundleWindow | VisitWindowUnknown> => {
  const windows = await listBundleWindowsAhead(situation, now);
  return windows.find(({ position }) => position === chosen) ?? { kind: 'VisitWindowUnknown', positions: windows.map(({ position }) => position) };
};

/**
 * All members get the same date, and one place of the month is taken for all of them, under the lead's request (§10.1): the bundle is one
 * reception. All or nothing.
 *
 * @returns the refusal with its facts when the month is full, the enterprise receives nobody on that day, or a member may not come
 */
export const scheduleBundle = async (situation: BundleSituation, window: BundleWindow, { actor, now }: Moment, reason: string | null): Promise<{ saved: MergeBundle } | { refusal: ReceptionRefusal }> => {
  const { manager, whole, requestId } = situation;
  const { leadRequestId } = whole.bundle;
  for (const request of situation.requests.toSorted((a, b) => Number(b.id === leadRequestId) - Number(a.id === leadRequestId) || (a.id < b.id ? -1 : 1))) {
    const received = await reserveReception(visitSituationOf(situation, request), { window, isPlaceShared: request.id !== leadRequestId, actor, now, reason, requestId });
    if ('refusal' in received) return received;
  }
  const changes = { scheduledStartsAt: window.startsAt, scheduledEndsAt: window.endsAt, unspokenUntil: null };
  return { saved: await moveBundle(manager, whole.bundle, { actor, now }, { events: ['schedule'], changes, reason }) };
};
