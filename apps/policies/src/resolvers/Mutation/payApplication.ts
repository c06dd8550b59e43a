import type { MutationResolvers } from '../../generated/graphql.ts';
import { payApplication as operate } from '../../operations/pay-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const payApplication: MutationResolvers['payApplication'] = async (_root, { input }, context) =>
  answerWithApplication('PayApplicationSuccess', await operate(context, input));
