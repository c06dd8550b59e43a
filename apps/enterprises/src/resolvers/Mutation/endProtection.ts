import type { MutationResolvers } from '../../generated/graphql.ts';
import { endProtection as operate } from '../../operations/end-protection.ts';
import { answerWithEnterprise } from './answer.ts';

export const endProtection: MutationResolvers['endProtection'] = async (_root, { input }, context) =>
  answerWithEnterprise('EndProtectionSuccess', await operate(context, input));
