import type { MutationResolvers } from '../../../generated/graphql.ts';
import { rateSession as operate } from '../../../operations/campaigns/rate-session.ts';
import { answerWithSession } from '../../answers.ts';

export const rateSession: MutationResolvers['rateSession'] = async (_root, { input }, context) =>
  answerWithSession('RateSessionSuccess', await operate(context, { ...input, text: input.text ?? null }));
