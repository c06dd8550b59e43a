import type { RequestContext } from '../context.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';

export interface ConfirmPaymentInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
}

/** "Delivered" is what the enterprise has received and confirmed (POL-08). */
export const confirmPayment = (context: RequestContext, input: ConfirmPaymentInput): Promise<ApplicationOperationResult> =>
  actOnApplication(context, {
    mutation: 'confirmPayment',
    action: 'CONFIRM_PAYMENT',
    input,
    decide: async (situation) => ({ saved: await moveApplication(situation, { actor: context.caller.subject, now: context.now }, { events: ['confirm'] }) }),
  });
