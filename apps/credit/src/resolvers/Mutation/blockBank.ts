import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { blockBank as operate } from '../../operations/set-bank-state.ts';

export const blockBank: MutationResolvers['blockBank'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'BlockBankSuccess', bank: result.value };
};
