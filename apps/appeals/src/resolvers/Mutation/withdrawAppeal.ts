import type { MutationResolvers } from '../../generated/graphql.ts';
import { withdrawAppeal as operate } from '../../operations/withdraw-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const withdrawAppeal: MutationResolvers['withdrawAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('WithdrawAppealSuccess', await operate(context, { ...input, reason: input.reason ?? null }));
