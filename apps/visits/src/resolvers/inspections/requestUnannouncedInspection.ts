import type { MutationResolvers } from '../../generated/graphql.ts';
import { requestUnannouncedInspection as operate } from '../../operations/inspections/request-unannounced-inspection.ts';
import { answerWithVisit } from '../answers.ts';

export const requestUnannouncedInspection: MutationResolvers['requestUnannouncedInspection'] = async (_root, { input }, context) =>
  answerWithVisit('RequestUnannouncedInspectionSuccess', await operate(context, { ...input, topics: input.topics ?? [], statutoryDeadline: input.statutoryDeadline ?? null }));
