import type { MutationResolvers } from '../../generated/graphql.ts';
import { auditEmergencyVisit as operate } from '../../operations/inspections/audit-emergency-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const auditEmergencyVisit: MutationResolvers['auditEmergencyVisit'] = async (_root, { input }, context) => answerWithVisit('AuditEmergencyVisitSuccess', await operate(context, input));
