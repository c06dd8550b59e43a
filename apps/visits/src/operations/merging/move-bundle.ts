import { setTimer, type EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import type { Settings } from '../../context.ts';
import type { MergeBundle, WholeBundle } from '../../domain/merging/bundle.ts';
import { walkBundle, type BundleEvent } from '../../domain/merging/bundle-state.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { saveBundleSteps } from '../../persistence/merging/bundles.ts';
import { moveVisit, type VisitMove, type VisitSituation } from '../act-on-visit.ts';

/** All that a decision on a bundle looks at, read in its own transaction behind the lock on the bundle. */
export interface BundleSituation {
  readonly manager: EntityManager;
  readonly whole: WholeBundle;
  /** The members' requests, in the order in which they were booked. */
  readonly requests: readonly VisitRequest[];
  readonly enterprise: EnterpriseCopy;
  readonly settings: Settings;
  readonly requestId: string | null;
}

export interface Moment {
  readonly actor: string;
  readonly now: Date;
}

export interface BundleMove {
  readonly events: readonly BundleEvent[];
  readonly changes?: Partial<MergeBundle>;
  readonly reason?: string | null;
}

/** Walks a bundle through events and saves it. A clock goes on as long as the state stays; a new one gets its timer in the same transaction. */
export const moveBundle = async (manager: EntityManager, bundle: MergeBundle, { actor, now }: Moment, { events, changes = {}, reason = null }: BundleMove): Promise<MergeBundle> => {
  const steps = walkBundle(bundle.state, events);
  if (steps === null) throw new Error(`a bundle in ${bundle.state} does not go through ${events.join(', ')}`);
  const stays = steps.at(-1)?.to === bundle.state;
  const clock = stays ? {} : { dueAt: null, dueCalendarVersion: null };
  const saved = await saveBundleSteps(manager, bundle, { steps, changes: { ...clock, ...changes }, actor, reason, now });
  await setBundleTimer(manager, saved);
  return saved;
};

/** The timer of the clock that runs; none runs: none is set. */
export const setBundleTimer = async (manager: EntityManager, { id, dueAt }: Pick<MergeBundle, 'id' | 'dueAt'>): Promise<void> => {
  if (dueAt !== null) await setTimer(manager, { job: 'pass-bundle-deadline', payload: { bundleId: id }, runAt: dueAt, key: `bundle:${id}` });
};

export const visitSituationOf = ({ manager, enterprise, settings, requestId }: BundleSituation, request: VisitRequest): VisitSituation => ({ manager, request, enterprise, settings, requestId });

/** Moves all members alike, always in the same order: concurrent writers wait for one another and do not lock each other out. */
export const moveMembers = async (situation: BundleSituation, moment: Moment, move: VisitMove): Promise<void> => {
  for (const request of situation.requests.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await moveVisit(visitSituationOf(situation, request), moment, move);
};
