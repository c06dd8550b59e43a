import type { MutationResolvers } from '../../generated/graphql.ts';
import { reportUnbookedVisit as operate } from '../../operations/inspections/report-unbooked-visit.ts';
import { answerWithViolation } from '../answers.ts';

export const reportUnbookedVisit: MutationResolvers['reportUnbookedVisit'] = async (_root, { input }, context) =>
  answerWithViolation('ReportUnbookedVisitSuccess', await operate(context, { ...input, wasDisguisedInspection: input.wasDisguisedInspection ?? false }));
