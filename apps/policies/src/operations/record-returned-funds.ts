import type { RequestContext } from '../context.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { fundsContext } from './approve.ts';
import { mustMove } from './grant-funds.ts';
import { fundedOf } from './pay-application.ts';
import { readRecordedText } from '@qinqing/text-input';

export interface RecordReturnedFundsInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly voucher: string;
}

/** Claimed money has come back (POL-20). It is on its own account: whether it may be spent again is for an appropriation to say. */
export const recordReturnedFunds = async (context: RequestContext, input: RecordReturnedFundsInput): Promise<ApplicationOperationResult> => {
  const voucher = readRecordedText('voucher', input.voucher);
  return actOnApplication(context, {
    mutation: 'recordReturnedFunds',
    action: 'RECORD_RETURN',
    input,
    movesMoney: true,
    decide: async (situation) => {
      await mustMove(situation.manager, fundedOf(situation.application), ['PAID', 'RETURNED'], voucher, fundsContext(context, situation));
      return { saved: await moveApplication(situation, { actor: context.caller.subject, now: context.now }, { events: ['returnFunds'], reason: voucher }) };
    },
  });
};
