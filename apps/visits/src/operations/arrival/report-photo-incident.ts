import { randomUUID } from 'node:crypto';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { IncidentSeverity } from '../../domain/arrival/photo-incident.ts';
import { insertPhotoIncident, listGroup } from '../../persistence/arrival/photo-incidents.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { VisitMemberUnknown } from './refusals.ts';

export interface ReportPhotoIncidentInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly zone: string;
  readonly severity: IncidentSeverity;
  readonly description: string;
  readonly memberIds: readonly string[];
}

/** The enterprise reports a picture that should not have been taken (VIS-20). Inspectors at work are bound by no photo rule; of them the centre hears all the same. */
export const reportPhotoIncident = async (context: RequestContext, input: ReportPhotoIncidentInput): Promise<VisitOperationResult<VisitMemberUnknown>> => {
  const zone = readRecordedText('zone', input.zone, 50);
  const description = readRecordedText('description', input.description, 1000);
  return actOnVisit<VisitMemberUnknown>(context, {
    mutation: 'reportPhotoIncident',
    action: 'REPORT_PHOTO_INCIDENT',
    input,
    decide: async ({ manager, request }) => {
      const group = await listGroup(manager, request.id);
      const memberIds = [...new Set(input.memberIds)];
      const stranger = memberIds.find((memberId) => !group.some(({ id }) => id === memberId));
      if (stranger !== undefined) return { refusal: { kind: 'VisitMemberUnknown', memberId: stranger } };
      const { caller, now } = context;
      await insertPhotoIncident(manager, {
        id: randomUUID(),
        visitRequestId: request.id,
        divisionCode: request.divisionCode,
        zone,
        severity: input.severity,
        description,
        memberIds,
        state: 'REPORTED',
        sanction: null,
        finding: null,
        reportedBy: caller.subject,
        reportedAt: now,
        decidedAt: null,
        version: 1,
      });
      return { saved: request };
    },
  });
};
