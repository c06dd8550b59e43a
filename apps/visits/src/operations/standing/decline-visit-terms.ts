import { readOptionalText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { isStatutory, windowsAhead } from '../../domain/visit-request.ts';
import { listCurrentWindows } from '../../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { reserveReception } from '../reserve-reception.ts';

export interface DeclineVisitTermsInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string | null;
}

/** The unit does not agree: nothing is arranged. A statutory inspection takes place all the same, in the unit's first window (§0.1). */
export const declineVisitTerms = async (context: RequestContext, input: DeclineVisitTermsInput): Promise<VisitOperationResult<never>> => {
  const reason = readOptionalText('reason', input.reason);
  return actOnVisit(context, {
    mutation: 'declineVisitTerms',
    action: 'DECLINE_TERMS',
    input,
    decide: async (situation) => {
      const { manager, request } = situation;
      const { now, requestId } = context;
      const actor = context.caller.subject;
      if (!isStatutory(request)) return { saved: await moveVisit(situation, { actor, now }, { events: ['declineTerms'], reason }) };
      const [window] = windowsAhead(await listCurrentWindows(manager, [request.id]), now);
      if (window === undefined) return { saved: await moveVisit(situation, { actor, now }, { events: ['cancel'], reason }) };
      const reserved = await reserveReception(situation, { events: ['agreeToTerms', 'schedule'], window, actor, now, reason, requestId });
      if ('refusal' in reserved) throw new Error('a statutory inspection is bound by neither limit nor blackout');
      return reserved;
    },
  });
};
