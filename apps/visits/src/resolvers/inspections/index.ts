import type { Resolvers } from '../../generated/graphql.ts';
import { answerViolation } from './answerViolation.ts';
import { auditEmergencyVisit } from './auditEmergencyVisit.ts';
import { decideViolation } from './decideViolation.ts';
import { EmergencyRegistration } from './EmergencyRegistration.ts';
import { Inspection } from './Inspection.ts';
import { refusals } from './refusals.ts';
import { registerEmergencyVisit } from './registerEmergencyVisit.ts';
import { reportUnbookedVisit } from './reportUnbookedVisit.ts';
import { requestUnannouncedInspection } from './requestUnannouncedInspection.ts';
import { scanInInspection } from './scanInInspection.ts';
import { inspectionFields } from './VisitRequest.ts';
import { VisitViolation } from './VisitViolation.ts';
import { visitViolations } from './visitViolations.ts';

/** Inspections, what is registered afterwards, and what units are held responsible for. */
export const inspections: Resolvers = {
  Query: { visitViolations },
  Mutation: { answerViolation, auditEmergencyVisit, decideViolation, registerEmergencyVisit, reportUnbookedVisit, requestUnannouncedInspection, scanInInspection },
  VisitRequest: inspectionFields,
  EmergencyRegistration,
  Inspection,
  VisitViolation,
  ...refusals,
};
