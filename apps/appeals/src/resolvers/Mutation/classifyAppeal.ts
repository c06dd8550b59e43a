import type { MutationResolvers } from '../../generated/graphql.ts';
import { classifyAppeal as operate } from '../../operations/classify-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const classifyAppeal: MutationResolvers['classifyAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('ClassifyAppealSuccess', await operate(context, { ...input, serviceClass: input.serviceClass ?? null }));
