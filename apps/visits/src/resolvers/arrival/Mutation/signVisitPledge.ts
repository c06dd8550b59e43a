import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { signVisitPledge as operate } from '../../../operations/arrival/sign-visit-pledge.ts';

export const signVisitPledge: MutationResolvers['signVisitPledge'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, paperReference: input.paperReference ?? null });
  if (result.kind === 'refused') return refuse(result.refusal);
  const member = (await context.rosters.load(input.visitRequestId)).find(({ id }) => id === input.memberId);
  return { __typename: 'SignVisitPledgeSuccess', visitRequest: result.value, pledgedAt: member?.pledgedAt ?? context.now, pledgeVersion: member?.pledgeVersion ?? input.version };
};
