import type { RequestContext } from '../context.ts';
import { spokenAsNotArranged } from '../domain/unit-view.ts';
import { canSeeRefusals } from '../domain/visit-access.ts';
import { speakOfEndNow } from '../persistence/visit-requests.ts';
import { releasePlace } from '../persistence/visit-slots.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { leaveBundle, waitForBundle } from './merging/leave-bundle.ts';
import { readRecordedText } from '@qinqing/text-input';

export interface CancelVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string;
}

/**
 * The unit or the centre calls a visit off before it begins; its place in the month is free again (§9.1). A unit may call off what it
 * still reads as being asked, though the enterprise has refused already: it is answered as if it had not (VIS-08).
 */
export const cancelVisit = async (context: RequestContext, input: CancelVisitInput): Promise<VisitOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnVisit(context, {
    mutation: 'cancelVisit',
    action: 'CANCEL',
    input,
    decide: async (situation) => {
      const { manager, request, place } = situation;
      const moment = { actor: context.caller.subject, now: context.now };
      await waitForBundle(manager, request);
      if (spokenAsNotArranged.includes(request.state)) return { saved: await leaveBundle(manager, await speakOfEndNow(manager, request, context.now), moment, context.requestId) };
      const changes = { scheduledStartsAt: null, scheduledEndsAt: null };
      const ended = await moveVisit(situation, moment, { events: ['cancel'], changes, reason });
      // Who calls off what it asked for reads the end at once; that of others keeps its moment.
      const isKept = ended.unspokenUntil === null || canSeeRefusals(context.caller, place);
      const spoken = isKept ? ended : await speakOfEndNow(manager, ended, context.now);
      // A merged visit keeps its place under another lead before this one gives back its own.
      const saved = await leaveBundle(manager, spoken, moment, context.requestId);
      await releasePlace(situation.manager, saved.id);
      return { saved };
    },
  });
};
