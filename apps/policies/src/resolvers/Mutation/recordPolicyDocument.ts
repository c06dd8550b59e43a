import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordPolicyDocument as operate } from '../../operations/record-policy-document.ts';

export const recordPolicyDocument: MutationResolvers['recordPolicyDocument'] = async (_root, { input }, context) => {
  const result = await operate(context, { ...input, validTo: input.validTo ?? null });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'RecordPolicyDocumentSuccess', document: result.value };
};
