import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../../generated/graphql.ts';
import { recordContact as operate } from '../../../operations/campaigns/record-contact.ts';
import { readLines } from './lines.ts';

export const recordContact: MutationResolvers['recordContact'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, groupNumber: input.groupNumber ?? null, agreement: input.agreement ?? null, questions: readLines(input.questions) });
  return result.kind === 'done' ? { __typename: 'RecordContactSuccess', campaign: result.value.campaign, questions: [...result.value.questions] } : refuse(result.refusal);
};
