import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { answerListingNotice as operate } from '../../operations/answer-listing-notice.ts';

export const answerListingNotice: MutationResolvers['answerListingNotice'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'AnswerListingNoticeSuccess', listEntry: result.value };
};
