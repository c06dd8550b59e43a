import type { RequestContext } from '../context.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { chooseUnit, handOver } from './dispatch-to-unit.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealUnitUnknown } from './refusals.ts';

export interface DecideArbitrationInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly unitId: string;
  readonly reason: string;
}

/** The direct-line office decides whose duty it is (裁定, APL-24): the unit is bound, and the promise stands as it was given. */
export const decideArbitration = async (context: RequestContext, input: DecideArbitrationInput): Promise<AppealOperationResult<AppealUnitUnknown>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnAppeal<AppealUnitUnknown>(context, {
    mutation: 'decideArbitration',
    action: 'DECIDE_ARBITRATION',
    input,
    decide: async (situation) => {
      const refusal = await chooseUnit(context, situation.manager, input.unitId);
      if (refusal !== null) return { refusal };
      const changes = { ...handOver(situation.appeal, input.unitId, context.now), isBound: true };
      return { saved: await moveAppeal(situation, { actor: context.caller.subject, now: context.now }, { events: ['arbitrate'], changes, reason }) };
    },
  });
};
