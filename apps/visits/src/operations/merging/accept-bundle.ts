import type { RequestContext } from '../../context.ts';
import type { ReceptionRefusal, VisitWindowUnknown } from '../refusals.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { chooseBundleWindow, scheduleBundle } from './schedule-bundle.ts';

export interface AcceptBundleInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  /** A joint window's position. */
  readonly window: number;
}

/** The enterprise receives all members at once, in one of the joint windows (VIS-07, VIS-14). */
export const acceptBundle = (context: RequestContext, input: AcceptBundleInput): Promise<BundleOperationResult<ReceptionRefusal | VisitWindowUnknown>> =>
  actOnBundle<ReceptionRefusal | VisitWindowUnknown>(context, {
    mutation: 'acceptBundle',
    action: 'ACCEPT',
    input,
    decide: async (situation) => {
      const window = await chooseBundleWindow(situation, input.window, context.now);
      return 'kind' in window ? { refusal: window } : scheduleBundle(situation, window, { actor: context.caller.subject, now: context.now }, null);
    },
  });
