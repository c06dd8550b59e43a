import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideListing as operate } from '../../operations/decide-listing.ts';

export const decideListing: MutationResolvers['decideListing'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'DecideListingSuccess', listEntry: result.value };
};
