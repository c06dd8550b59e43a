import type { RequestContext } from '../../context.ts';
import { unitsWithoutWord } from '../../domain/merging/bundle.ts';
import { insertAgreements } from '../../persistence/merging/bundle-members.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { moveBundle } from './move-bundle.ts';

export interface BundleActionInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
}

/** A unit comes along. The last word makes the bundle agreed on: of units that speak at once, each sees the words before it (§9.1). */
export const agreeToBundle = (context: RequestContext, input: BundleActionInput): Promise<BundleOperationResult<never>> =>
  actOnBundle(context, {
    mutation: 'agreeToBundle',
    action: 'AGREE',
    input,
    decide: async ({ manager, whole, ownUnitIds }) => {
      const moment = { actor: context.caller.subject, now: context.now };
      const speaking = unitsWithoutWord(whole).filter((unitId) => ownUnitIds.includes(unitId));
      const isLast = unitsWithoutWord(whole).length === speaking.length;
      const saved = await moveBundle(manager, whole.bundle, moment, { events: isLast ? ['recordAgreement', 'completeAgreement'] : ['recordAgreement'] });
      await insertAgreements(manager, saved.id, speaking, moment.actor, moment.now);
      return { saved };
    },
  });
