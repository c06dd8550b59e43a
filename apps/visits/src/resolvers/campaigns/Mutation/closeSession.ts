import type { MutationResolvers } from '../../../generated/graphql.ts';
import { closeSession as operate } from '../../../operations/campaigns/close-session.ts';
import { answerWithSession } from '../../answers.ts';

export const closeSession: MutationResolvers['closeSession'] = async (_root, { input }, context) => answerWithSession('CloseSessionSuccess', await operate(context, input));
