import type { MutationResolvers } from '../../generated/graphql.ts';
import { protectEnterprise as operate } from '../../operations/protect-enterprise.ts';
import { answerWithEnterprise } from './answer.ts';

export const protectEnterprise: MutationResolvers['protectEnterprise'] = async (_root, { input }, context) =>
  answerWithEnterprise('ProtectEnterpriseSuccess', await operate(context, input));
