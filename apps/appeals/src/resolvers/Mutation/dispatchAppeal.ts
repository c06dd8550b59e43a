import type { MutationResolvers } from '../../generated/graphql.ts';
import { dispatchAppeal as operate } from '../../operations/dispatch-appeal.ts';
import { answerWithAppeal } from './answer.ts';

export const dispatchAppeal: MutationResolvers['dispatchAppeal'] = async (_root, { input }, context) =>
  answerWithAppeal('DispatchAppealSuccess', await operate(context, { ...input, note: input.note ?? null }));
