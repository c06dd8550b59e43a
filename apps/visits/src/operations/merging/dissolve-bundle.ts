import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { endMemberships } from '../../persistence/merging/bundle-members.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { moveBundle, moveMembers, type BundleMove, type BundleSituation, type Moment } from './move-bundle.ts';

export interface DissolveBundleInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  readonly reason: string;
}

/** The centre dissolves a bundle that has no date yet; each member is as necessary as before (§9.1). */
export const dissolveBundle = async (context: RequestContext, input: DissolveBundleInput): Promise<BundleOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnBundle(context, {
    mutation: 'dissolveBundle',
    action: 'DISSOLVE',
    input,
    decide: async (situation) => ({ saved: await releaseMembers(situation, { actor: context.caller.subject, now: context.now }, { events: ['dissolve'], reason }) }),
  });
};

/** A unit does not come along: the bundle dissolves, and its units read no more than that (§9.1). Inspections that are due together cannot be declined (VIS-15). */
export const declineBundle = async (context: RequestContext, input: DissolveBundleInput): Promise<BundleOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnBundle(context, {
    mutation: 'declineBundle',
    action: 'DECLINE',
    input,
    decide: async (situation) => ({ saved: await releaseMembers(situation, { actor: context.caller.subject, now: context.now }, { events: ['decline'], reason }) }),
  });
};

/** Lets all members go: each of them can be asked about, or merged, anew. */
export const releaseMembers = async (situation: BundleSituation, moment: Moment, move: BundleMove): Promise<MergeBundle> => {
  const { manager, whole } = situation;
  const saved = await moveBundle(manager, whole.bundle, moment, { ...move, changes: { unspokenUntil: null } });
  await moveMembers(situation, moment, { events: ['leaveBundle'], changes: { bundleId: null } });
  await endMemberships(manager, saved.id, whole.members.map(({ visitRequestId }) => visitRequestId), 'DISSOLVED');
  return saved;
};
