import type { MutationResolvers } from '../../../generated/graphql.ts';
import { giveOpinion as operate } from '../../../operations/campaigns/give-opinion.ts';
import { answerWithSession } from '../../answers.ts';

export const giveOpinion: MutationResolvers['giveOpinion'] = async (_root, { input }, context) => answerWithSession('GiveOpinionSuccess', await operate(context, input));
