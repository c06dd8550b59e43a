import type { RequestContext } from '../context.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { chooseWindow } from './choose-window.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { VisitLimitReached, VisitWindowUnknown } from './refusals.ts';
import { reserveReception } from './reserve-reception.ts';

export interface RecordPhoneReplyInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  /** Null: the enterprise refused. */
  readonly acceptedWindow: number | null;
  readonly callRecord: string;
}

/** The centre writes down what the enterprise said on the phone (§9.1); it counts like the enterprise's own word. */
export const recordPhoneReply = async (context: RequestContext, input: RecordPhoneReplyInput): Promise<VisitOperationResult<VisitLimitReached | VisitWindowUnknown>> => {
  const reason = readRecordedText('callRecord', input.callRecord);
  const { now, requestId } = context;
  const actor = context.caller.subject;
  return actOnVisit<VisitLimitReached | VisitWindowUnknown>(context, {
    mutation: 'recordPhoneReply',
    action: 'RECORD_PHONE_REPLY',
    input,
    decide: async (situation) => {
      if (input.acceptedWindow === null) return { saved: await moveVisit(situation, { actor, now }, { events: ['refuse'], reason }) };
      const window = await chooseWindow(situation, input.acceptedWindow, now);
      return 'kind' in window ? { refusal: window } : reserveReception(situation, { window, actor, now, reason, requestId });
    },
  });
};
