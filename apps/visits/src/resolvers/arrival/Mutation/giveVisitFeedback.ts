import type { MutationResolvers } from '../../../generated/graphql.ts';
import { giveVisitFeedback as operate } from '../../../operations/arrival/give-visit-feedback.ts';
import { answerWithVisit } from '../../answers.ts';

export const giveVisitFeedback: MutationResolvers['giveVisitFeedback'] = async (_root, { input }, context) =>
  answerWithVisit('GiveVisitFeedbackSuccess', await operate(context, { ...input, rating: input.rating ?? null, words: input.words ?? null }));
