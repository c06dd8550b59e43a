import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideReview as operate } from '../../operations/decide-review.ts';
import { answerWithVisit } from '../answers.ts';

export const decideReview: MutationResolvers['decideReview'] = async (_root, { input }, context) =>
  answerWithVisit('DecideReviewSuccess', await operate(context, input));
