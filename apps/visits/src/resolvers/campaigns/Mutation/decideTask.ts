import type { MutationResolvers } from '../../../generated/graphql.ts';
import { decideTask as operate } from '../../../operations/campaigns/decide-task.ts';
import { answerWithSession } from '../../answers.ts';

export const decideTask: MutationResolvers['decideTask'] = async (_root, { input }, context) => answerWithSession('DecideTaskSuccess', await operate(context, input));
