import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { declareBankAccess as operate } from '../../operations/declare-bank-access.ts';

export const declareBankAccess: MutationResolvers['declareBankAccess'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, isOpen: input.isOpen ?? true });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'DeclareBankAccessSuccess', access: result.value };
};
