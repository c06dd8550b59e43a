import type { MutationResolvers } from '../../generated/graphql.ts';
import { reviewApplication as operate } from '../../operations/review-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const reviewApplication: MutationResolvers['reviewApplication'] = async (_root, { input }, context) =>
  answerWithApplication('ReviewApplicationSuccess', await operate(context, { ...input, clauseId: input.clauseId ?? null }));
