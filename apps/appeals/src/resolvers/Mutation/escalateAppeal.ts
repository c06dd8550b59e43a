import type { MutationResolvers } from '../../generated/graphql.ts';
import { escalateAppeal as operate } from '../../operations/escalate-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const escalateAppeal: MutationResolvers['escalateAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('EscalateAppealSuccess', await operate(context, input));
