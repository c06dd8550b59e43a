import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideRepair as operate } from '../../operations/decide-repair.ts';

export const decideRepair: MutationResolvers['decideRepair'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'DecideRepairSuccess', repair: result.value };
};
