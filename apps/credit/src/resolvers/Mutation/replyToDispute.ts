import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { replyToDispute as operate } from '../../operations/reply-to-dispute.ts';

export const replyToDispute: MutationResolvers['replyToDispute'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, correctedValue: input.correctedValue ?? null, correctedClass: input.correctedClass ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'ReplyToDisputeSuccess', dispute: result.value };
};
