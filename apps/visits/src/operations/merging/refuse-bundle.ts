import { readOptionalText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import type { VisitEvent } from '../../domain/visit-state.ts';
import type { StatutoryVisitNotRefusable } from '../refusals.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { moveBundle, moveMembers, type BundleSituation, type Moment } from './move-bundle.ts';
import { listBundleWindowsAhead } from './schedule-bundle.ts';

export interface RefuseBundleInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  readonly reason: string | null;
}

/** The enterprise receives none of the members; no reason is needed, and nothing follows from it (VIS-08). A statutory inspection only gets its slot. */
export const refuseBundle = async (context: RequestContext, input: RefuseBundleInput): Promise<BundleOperationResult<StatutoryVisitNotRefusable>> => {
  const reason = readOptionalText('reason', input.reason);
  return actOnBundle<StatutoryVisitNotRefusable>(context, {
    mutation: 'refuseBundle',
    action: 'REFUSE',
    input,
    tells: 'STATUTORY',
    decide: async (situation) => {
      if (situation.whole.bundle.isStatutory) {
        const positions = (await listBundleWindowsAhead(situation, context.now)).map(({ position }) => position);
        const bases = [...new Set(situation.requests.map(({ statutoryBasis }) => statutoryBasis))];
        return { refusal: { kind: 'StatutoryVisitNotRefusable', statutoryBasis: bases.join('、'), positions } };
      }
      return { saved: await endWithoutDate(situation, { actor: context.caller.subject, now: context.now }, { event: 'refuse', reason }) };
    },
  });
};

/** All members end without a date, whoever caused it; their units read 「未安排」 when the time for an answer is over (VIS-08). */
export const endWithoutDate = async (
  situation: BundleSituation,
  moment: Moment,
  { event, reason }: { readonly event: Extract<VisitEvent, 'refuse' | 'cancel'>; readonly reason: string | null },
): Promise<MergeBundle> => {
  const saved = await moveBundle(situation.manager, situation.whole.bundle, moment, { events: ['endWithoutDate'], reason });
  await moveMembers(situation, moment, { events: [event], reason, ...(event === 'refuse' ? { changes: { refusalReason: reason } } : {}) });
  return saved;
};
