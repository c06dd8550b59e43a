import { CallerFault } from '@qinqing/caller';
import type { RequestContext } from '../context.ts';
import type { ProposedTerms } from '../domain/standing/visit-terms.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { chooseWindow } from './choose-window.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { ReceptionRefusal, VisitWindowUnknown } from './refusals.ts';
import { reserveReception } from './reserve-reception.ts';
import { proposeTermsNow } from './standing/propose-terms-now.ts';
import type { VisitTermsRejected } from './standing/refusals.ts';

export interface RecordPhoneReplyInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** Null: the enterprise refused, or named terms. */
  readonly acceptedWindow: number | null;
  /** On which terms it would receive the visit; null: none. */
  readonly terms: ProposedTerms | null;
  readonly callRecord: string;
}

/** The centre writes down what the enterprise said on the phone (§9.1); it counts like the enterprise's own word. */
export const recordPhoneReply = async (context: RequestContext, input: RecordPhoneReplyInput): Promise<VisitOperationResult<ReceptionRefusal | VisitWindowUnknown | VisitTermsRejected>> => {
  const reason = readRecordedText('callRecord', input.callRecord);
  if (input.terms !== null && input.acceptedWindow !== null) {
    throw new CallerFault('BAD_USER_INPUT', 'The enterprise either accepted a window or named terms: leave out "acceptedWindow" or "terms".', { field: 'terms' });
  }
  const { now, requestId } = context;
  const actor = context.caller.subject;
  return actOnVisit<ReceptionRefusal | VisitWindowUnknown | VisitTermsRejected>(context, {
    mutation: 'recordPhoneReply',
    action: 'RECORD_PHONE_REPLY',
    input,
    decide: async (situation) => {
      if (input.terms !== null) return proposeTermsNow(context, situation, { terms: input.terms, reason });
      if (input.acceptedWindow === null) return { saved: await moveVisit(situation, { actor, now }, { events: ['refuse'], reason }) };
      const window = await chooseWindow(situation, input.acceptedWindow, now);
      return 'kind' in window ? { refusal: window } : reserveReception(situation, { window, actor, now, reason, requestId });
    },
  });
};
