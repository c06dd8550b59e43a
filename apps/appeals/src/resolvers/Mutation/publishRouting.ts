import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { publishRouting as operate } from '../../operations/publish-routing.ts';

export const publishRouting: MutationResolvers['publishRouting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'PublishRoutingSuccess', routing: result.value };
};
