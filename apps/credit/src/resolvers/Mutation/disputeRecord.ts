import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { disputeRecord as operate } from '../../operations/dispute-record.ts';

export const disputeRecord: MutationResolvers['disputeRecord'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'DisputeRecordSuccess', dispute: result.value };
};
