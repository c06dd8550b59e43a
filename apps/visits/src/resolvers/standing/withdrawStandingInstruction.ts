import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { withdrawStandingInstruction as operate } from '../../operations/standing/set-standing-instruction.ts';

export const withdrawStandingInstruction: MutationResolvers['withdrawStandingInstruction'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'WithdrawStandingInstructionSuccess', enterprise: { id: result.value.enterpriseId } };
};
