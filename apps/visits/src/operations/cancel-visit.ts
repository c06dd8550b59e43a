import type { RequestContext } from '../context.ts';
import { releasePlace } from '../persistence/visit-slots.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { readRecordedText } from '@qinqing/text-input';

export interface CancelVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string;
}

/** The unit or the centre calls a visit off before it begins; its place in the month is free again (§9.1). */
export const cancelVisit = async (context: RequestContext, input: CancelVisitInput): Promise<VisitOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnVisit(context, {
    mutation: 'cancelVisit',
    action: 'CANCEL',
    input,
    decide: async (situation) => {
      const changes = { scheduledStartsAt: null, scheduledEndsAt: null };
      const saved = await moveVisit(situation, { actor: context.caller.subject, now: context.now }, { events: ['cancel'], changes, reason });
      await releasePlace(situation.manager, saved.id);
      return { saved };
    },
  });
};
