import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { setStandingInstruction as operate } from '../../operations/standing/set-standing-instruction.ts';

export const setStandingInstruction: MutationResolvers['setStandingInstruction'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, autoRefuseBelow: input.autoRefuseBelow ?? null, neverAccept: input.neverAccept ?? [] });
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'SetStandingInstructionSuccess', enterprise: { id: result.value.enterpriseId }, instruction: result.value };
};
