import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { ReceptionRefusal, VisitWindowUnknown } from '../refusals.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { endWithoutDate } from './refuse-bundle.ts';
import { chooseBundleWindow, scheduleBundle } from './schedule-bundle.ts';

export interface RecordBundleReplyInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  /** Null: the enterprise refused. */
  readonly acceptedWindow: number | null;
  readonly callRecord: string;
}

/** The centre writes down what the enterprise said on the phone about all members (§9.1); it counts like the enterprise's own word. */
export const recordBundleReply = async (context: RequestContext, input: RecordBundleReplyInput): Promise<BundleOperationResult<ReceptionRefusal | VisitWindowUnknown>> => {
  const reason = readRecordedText('callRecord', input.callRecord);
  const moment = { actor: context.caller.subject, now: context.now };
  return actOnBundle<ReceptionRefusal | VisitWindowUnknown>(context, {
    mutation: 'recordBundleReply',
    action: 'RECORD_REPLY',
    input,
    decide: async (situation) => {
      if (input.acceptedWindow === null) return { saved: await endWithoutDate(situation, moment, { event: 'refuse', reason }) };
      const window = await chooseBundleWindow(situation, input.acceptedWindow, context.now);
      return 'kind' in window ? { refusal: window } : scheduleBundle(situation, window, moment, reason);
    },
  });
};
