import type { MutationResolvers } from '../../../generated/graphql.ts';
import { finishTask as operate } from '../../../operations/campaigns/finish-task.ts';
import { answerWithSession } from '../../answers.ts';

export const finishTask: MutationResolvers['finishTask'] = async (_root, { input }, context) => answerWithSession('FinishTaskSuccess', await operate(context, input));
