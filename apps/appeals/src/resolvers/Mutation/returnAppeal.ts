import type { MutationResolvers } from '../../generated/graphql.ts';
import { returnAppeal as operate } from '../../operations/return-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const returnAppeal: MutationResolvers['returnAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('ReturnAppealSuccess', await operate(context, input));
