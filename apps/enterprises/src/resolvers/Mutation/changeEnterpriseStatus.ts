import type { MutationResolvers } from '../../generated/graphql.ts';
import { changeEnterpriseStatus as operate } from '../../operations/change-enterprise-status.ts';
import { answerWithEnterprise } from './answer.ts';

export const changeEnterpriseStatus: MutationResolvers['changeEnterpriseStatus'] = async (_root, { input }, context) =>
  answerWithEnterprise('ChangeEnterpriseStatusSuccess', await operate(context, input));
