import type { RequestContext } from '../context.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { fundsContext } from './approve.ts';
import { readRecordedText } from '@qinqing/text-input';
import { releaseFunds } from './release-funds.ts';
import { serveWaitingList } from './serve-waiting-list.ts';

export interface WithdrawApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly reason: string;
}

/** The enterprise takes its application back, until it is paid: what it held serves those who wait, and so does its place when it leaves the list. */
export const withdrawApplication = async (context: RequestContext, input: WithdrawApplicationInput): Promise<ApplicationOperationResult> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication(context, {
    mutation: 'withdrawApplication',
    action: 'WITHDRAW',
    input,
    movesMoney: true,
    decide: async (situation) => {
      const { manager, application, settings } = situation;
      const { caller, now, calendar, requestId } = context;
      const isFreed = await releaseFunds(situation, 'withdrawn', fundsContext(context, situation));
      const saved = await moveApplication(situation, { actor: caller.subject, now }, { events: ['withdraw'], changes: { supplementRequest: null }, reason });
      if (isFreed || application.state === 'WAITLIST') await serveWaitingList(manager, application.projectId, { now, calendar, requestId, settings });
      return { saved };
    },
  });
};
