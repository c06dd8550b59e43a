import type { MutationResolvers } from '../../generated/graphql.ts';
import { finishMilestone as operate } from '../../operations/finish-milestone.ts';
import { answerWithAppeal } from './answer.ts';

export const finishMilestone: MutationResolvers['finishMilestone'] = async (_root, { input }, context) =>
  answerWithAppeal('FinishMilestoneSuccess', await operate(context, input));
