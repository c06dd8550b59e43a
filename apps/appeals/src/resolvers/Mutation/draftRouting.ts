import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { draftRouting as operate } from '../../operations/draft-routing.ts';

export const draftRouting: MutationResolvers['draftRouting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'DraftRoutingSuccess', routing: result.value };
};
