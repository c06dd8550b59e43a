import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { reportOutcome as operate } from '../../operations/report-outcome.ts';

export const reportOutcome: MutationResolvers['reportOutcome'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, amountCents: input.amountCents ?? null, nextDate: input.nextDate ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'ReportOutcomeSuccess', enquiry: result.value };
};
