import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { objectToApplication as operate } from '../../operations/object-to-application.ts';

/** The objector learns that the objection was taken in, and nothing else of somebody else's application. */
export const objectToApplication: MutationResolvers['objectToApplication'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'ObjectToApplicationSuccess', ...result.value };
};
