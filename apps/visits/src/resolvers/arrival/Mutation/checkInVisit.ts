import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { checkInVisit as operate } from '../../../operations/arrival/check-in-visit.ts';

export const checkInVisit: MutationResolvers['checkInVisit'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'CheckInVisitSuccess', visitRequest: result.value, admitted: input.passes.length };
};
