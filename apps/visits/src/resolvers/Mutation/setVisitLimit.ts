import type { MutationResolvers } from '../../generated/graphql.ts';
import { setVisitLimit as operate } from '../../operations/set-visit-limit.ts';
import { refuse } from '@qinqing/subgraph-server';

export const setVisitLimit: MutationResolvers['setVisitLimit'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'SetVisitLimitSuccess', enterprise: { id: result.value.enterpriseId }, perMonth: result.value.perMonth };
};
