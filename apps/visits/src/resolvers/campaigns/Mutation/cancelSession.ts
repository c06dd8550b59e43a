import type { MutationResolvers } from '../../../generated/graphql.ts';
import { cancelSession as operate } from '../../../operations/campaigns/cancel-session.ts';
import { answerWithSession } from '../../answers.ts';

export const cancelSession: MutationResolvers['cancelSession'] = async (_root, { input }, context) => answerWithSession('CancelSessionSuccess', await operate(context, input));
