import type { MutationResolvers } from '../../generated/graphql.ts';
import { auditApplication as operate } from '../../operations/audit-application.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const auditApplication: MutationResolvers['auditApplication'] = async (_root, { input }, context) =>
  answerWithApplication('AuditApplicationSuccess', await operate(context, input));
