import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { signTreeHead as operate } from '../../operations/sign-tree-head.ts';

export const signTreeHead: MutationResolvers['signTreeHead'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'SignTreeHeadSuccess', head: result.value };
};
