import type { RequestContext } from '../context.ts';
import { listPauses } from '../persistence/appeals.ts';
import { closePause } from '../persistence/pauses.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { readOptionalText } from './recorded-text.ts';

export interface WithdrawAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly reason: string | null;
}

/** The enterprise withdraws what nobody has answered yet (撤回, §9.2); it owes no reason. */
export const withdrawAppeal = async (context: RequestContext, input: WithdrawAppealInput): Promise<AppealOperationResult<never>> => {
  const reason = readOptionalText('reason', input.reason);
  const { caller, now } = context;
  return actOnAppeal(context, {
    mutation: 'withdrawAppeal',
    action: 'WITHDRAW',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: ['withdraw'], changes: { pausedSince: null }, reason });
      if (appeal.pausedSince !== null) await closePause(manager, await listPauses(manager, [appeal.id]), { to: now, answer: null });
      return { saved };
    },
  });
};
