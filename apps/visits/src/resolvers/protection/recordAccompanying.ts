import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { listOverloads, recordAccompanying as operate } from '../../operations/protection/record-accompanying.ts';

export const recordAccompanying: MutationResolvers['recordAccompanying'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, hosts: input.hosts ?? null });
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'RecordAccompanyingSuccess', visitRequest: result.value, warnings: await listOverloads(context, result.value, input.officerIds) };
};
