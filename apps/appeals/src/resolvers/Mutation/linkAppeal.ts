import type { MutationResolvers } from '../../generated/graphql.ts';
import { linkAppeal as operate } from '../../operations/link-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const linkAppeal: MutationResolvers['linkAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('LinkAppealSuccess', await operate(context, input));
