import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { applyForRepair as operate } from '../../operations/apply-for-repair.ts';

export const applyForRepair: MutationResolvers['applyForRepair'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, recordId: input.recordId ?? null, listEntryId: input.listEntryId ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'ApplyForRepairSuccess', repair: result.value };
};
