import type { MergeBundle } from './bundle.ts';
import type { BundleState } from './bundle-state.ts';

export interface BundleView {
  readonly state: BundleState;
  readonly dueAt: Date | null;
}

/**
 * The bundle as a viewer reads it. For all but the centre and the enterprise it is being asked until it has a date, or until the last
 * day on which the enterprise could have answered; then it reads 「未安排」: neither the word nor its moment tells whose it was (VIS-08).
 */
export const viewBundle = ({ state, dueAt, unspokenUntil }: Pick<MergeBundle, 'state' | 'dueAt' | 'unspokenUntil'>, canSeeRefusals: boolean, now: Date): BundleView => {
  if (canSeeRefusals || unspokenUntil === null || (state !== 'ASKED' && state !== 'NOT_ARRANGED')) return { state, dueAt };
  return unspokenUntil > now ? { state: 'ASKED', dueAt: unspokenUntil } : { state: 'NOT_ARRANGED', dueAt: null };
};
