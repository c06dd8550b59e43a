import type { MutationResolvers } from '../../../generated/graphql.ts';
import { reportPhotoIncident as operate } from '../../../operations/arrival/report-photo-incident.ts';
import { answerWithVisit } from '../../answers.ts';

export const reportPhotoIncident: MutationResolvers['reportPhotoIncident'] = async (_root, { input }, context) =>
  answerWithVisit('ReportPhotoIncidentSuccess', await operate(context, { ...input, memberIds: input.memberIds ?? [] }));
