import type { RequestContext } from '../context.ts';
import { listCurrentWindows } from '../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
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
export const recordPhoneReply = (context: RequestContext, input: RecordPhoneReplyInput): Promise<VisitOperationResult<VisitLimitReached | VisitWindowUnknown>> =>
  actOnVisit<VisitLimitReached | VisitWindowUnknown>(context, {
    mutation: 'recordPhoneReply',
    action: 'RECORD_PHONE_REPLY',
    input,
    decide: async (situation) => {
      const actor = context.caller.subject;
      const { now } = context;
      const reason = input.callRecord;
      if (input.acceptedWindow === null) return { saved: await moveVisit(situation, { actor, now }, { events: ['refuse'], reason }) };
      const windows = await listCurrentWindows(situation.manager, [situation.request.id]);
      const window = windows.find(({ position }) => position === input.acceptedWindow);
      if (window === undefined) return { refusal: { kind: 'VisitWindowUnknown', positions: windows.map(({ position }) => position) } };
      return reserveReception(situation, { window, actor, now, reason, requestId: context.requestId });
    },
  });
