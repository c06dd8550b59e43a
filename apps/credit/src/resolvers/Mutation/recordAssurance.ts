import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordAssurance as operate } from '../../operations/record-assurance.ts';

export const recordAssurance: MutationResolvers['recordAssurance'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RecordAssuranceSuccess', ...result.value };
};
