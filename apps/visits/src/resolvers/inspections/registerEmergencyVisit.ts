import type { MutationResolvers } from '../../generated/graphql.ts';
import { registerEmergencyVisit as operate } from '../../operations/inspections/register-emergency-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const registerEmergencyVisit: MutationResolvers['registerEmergencyVisit'] = async (_root, { input }, context) => answerWithVisit('RegisterEmergencyVisitSuccess', await operate(context, input));
