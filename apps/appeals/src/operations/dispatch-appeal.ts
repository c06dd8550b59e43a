import type { RequestContext } from '../context.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { chooseUnit, handOver } from './dispatch-to-unit.ts';
import { readOptionalText } from './recorded-text.ts';
import type { AppealUnitUnknown } from './refusals.ts';

export interface DispatchAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly unitId: string;
  readonly note: string | null;
}

/** The specialist dispatches by hand, also again after a return (重新交办, APL-02, APL-24); the clock runs on from submission. */
export const dispatchAppeal = async (context: RequestContext, input: DispatchAppealInput): Promise<AppealOperationResult<AppealUnitUnknown>> => {
  const reason = readOptionalText('note', input.note);
  return actOnAppeal<AppealUnitUnknown>(context, {
    mutation: 'dispatchAppeal',
    action: 'DISPATCH',
    input,
    decide: async (situation) => {
      const refusal = await chooseUnit(context, situation.manager, input.unitId);
      if (refusal !== null) return { refusal };
      const changes = handOver(situation.appeal, input.unitId, context.now);
      return { saved: await moveAppeal(situation, { actor: context.caller.subject, now: context.now }, { events: ['dispatch'], changes, reason }) };
    },
  });
};
