import type { MutationResolvers } from '../../generated/graphql.ts';
import { confirmPayment as operate } from '../../operations/confirm-payment.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const confirmPayment: MutationResolvers['confirmPayment'] = async (_root, { input }, context) =>
  answerWithApplication('ConfirmPaymentSuccess', await operate(context, input));
