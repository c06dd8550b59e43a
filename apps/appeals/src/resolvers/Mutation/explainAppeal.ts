import type { MutationResolvers } from '../../generated/graphql.ts';
import { explainAppeal as operate } from '../../operations/explain-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const explainAppeal: MutationResolvers['explainAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('ExplainAppealSuccess', await operate(context, { ...input, alternatives: input.alternatives ?? null }));
