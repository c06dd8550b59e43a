import type { RequestContext } from '../context.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';

export interface AcceptAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
}

/** The responsible unit takes the appeal in hand (签收): from here on it cannot be returned. */
export const acceptAppeal = (context: RequestContext, input: AcceptAppealInput): Promise<AppealOperationResult<never>> =>
  actOnAppeal(context, {
    mutation: 'acceptAppeal',
    action: 'ACCEPT',
    input,
    decide: async (situation) => ({ saved: await moveAppeal(situation, { actor: context.caller.subject, now: context.now }, { events: ['accept'] }) }),
  });
