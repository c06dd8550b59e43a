import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { registerBank as operate } from '../../operations/register-bank.ts';

export const registerBank: MutationResolvers['registerBank'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, dailyQuota: input.dailyQuota ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RegisterBankSuccess', bank: result.value };
};
