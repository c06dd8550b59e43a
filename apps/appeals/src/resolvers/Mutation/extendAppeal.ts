import type { MutationResolvers } from '../../generated/graphql.ts';
import { extendAppeal as operate } from '../../operations/extend-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const extendAppeal: MutationResolvers['extendAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('ExtendAppealSuccess', await operate(context, input));
