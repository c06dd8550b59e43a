import type { MutationResolvers } from '../../generated/graphql.ts';
import { rateAppeal as operate } from '../../operations/rate-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const rateAppeal: MutationResolvers['rateAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('RateAppealSuccess', await operate(context, { ...input, tags: input.tags ?? [], text: input.text ?? null }));
