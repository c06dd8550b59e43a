import type { MutationResolvers } from '../../generated/graphql.ts';
import { acceptAppeal as operate } from '../../operations/accept-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const acceptAppeal: MutationResolvers['acceptAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('AcceptAppealSuccess', await operate(context, input));
