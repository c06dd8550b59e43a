import type { MutationResolvers } from '../../../generated/graphql.ts';
import { finishMinutes as operate } from '../../../operations/campaigns/finish-minutes.ts';
import { answerWithSession } from '../../answers.ts';

export const finishMinutes: MutationResolvers['finishMinutes'] = async (_root, { input }, context) => answerWithSession('FinishMinutesSuccess', await operate(context, input));
