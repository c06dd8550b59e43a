import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { addCreditRecord as operate } from '../../operations/add-credit-record.ts';

export const addCreditRecord: MutationResolvers['addCreditRecord'] = async (_root, { input }, context) => {
  const { authorityUnitId = null, adverseClass = null, documentNumber = null, validTo = null, ...given } = input;
  const result = await operate(context, { ...given, authorityUnitId, adverseClass, documentNumber, validTo });
  return result.kind === 'refused' ? refuse(result.refusal) : { __typename: 'AddCreditRecordSuccess', record: result.value };
};
