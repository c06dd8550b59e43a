import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { proposeBlackListing as operate } from '../../operations/propose-black-listing.ts';

export const proposeBlackListing: MutationResolvers['proposeBlackListing'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, recordIds: input.recordIds ?? [] });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'ProposeBlackListingSuccess', listEntry: result.value };
};
