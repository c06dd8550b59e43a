import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { issueVisitPasses as operate } from '../../../operations/arrival/issue-visit-passes.ts';

export const issueVisitPasses: MutationResolvers['issueVisitPasses'] = async (_root, { input }, context) => {
  const { result, passes } = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'IssueVisitPassesSuccess', visitRequest: result.value, passes: [...passes] };
};
