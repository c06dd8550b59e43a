import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordEnterpriseFact as operate } from '../../operations/record-enterprise-fact.ts';
import { answer } from './answer.ts';

export const recordEnterpriseFact: MutationResolvers['recordEnterpriseFact'] = async (_root, { input }, context) =>
  answer('RecordEnterpriseFactSuccess', await operate(context, input));
