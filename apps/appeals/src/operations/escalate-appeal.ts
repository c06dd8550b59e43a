import type { RequestContext } from '../context.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { readRecordedText } from './recorded-text.ts';

export interface EscalateAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly reason: string;
}

/** A hard appeal comes to the direct-line office, which takes the lead and sets a plan (提请协调, APL-27). */
export const escalateAppeal = async (context: RequestContext, input: EscalateAppealInput): Promise<AppealOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnAppeal(context, {
    mutation: 'escalateAppeal',
    action: 'ESCALATE',
    input,
    decide: async (situation) => {
      const changes = { coordinatedAt: context.now };
      return { saved: await moveAppeal(situation, { actor: context.caller.subject, now: context.now }, { events: ['escalate'], changes, reason }) };
    },
  });
};
