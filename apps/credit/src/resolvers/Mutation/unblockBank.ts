import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { unblockBank as operate } from '../../operations/set-bank-state.ts';

export const unblockBank: MutationResolvers['unblockBank'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'UnblockBankSuccess', bank: result.value };
};
