import type { MutationResolvers } from '../../generated/graphql.ts';
import { withdrawApplication as operate } from '../../operations/withdraw-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const withdrawApplication: MutationResolvers['withdrawApplication'] = async (_root, { input }, context) =>
  answerWithApplication('WithdrawApplicationSuccess', await operate(context, input));
