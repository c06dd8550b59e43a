import { isInJurisdiction } from '@qinqing/caller';
import { isUuid, runOperation, type OperationResult } from '@qinqing/database';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { insertEmergencyAudit, listEmergencies } from '../../persistence/inspections/emergencies.ts';
import { findVisitRequest } from '../../persistence/visit-requests.ts';
import { getVisitRequest } from '../act-on-visit.ts';
import { recordViolation } from './record-violation.ts';
import type { EmergencyAlreadyAudited, EmergencyVisitUnknown } from './refusals.ts';

export interface AuditEmergencyVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly isJustified: boolean;
  readonly finding: string;
}

type Refusal = EmergencyVisitUnknown | EmergencyAlreadyAudited;

/** The centre looks at each emergency afterwards (VIS-40: 100 %); one that was none is a violation. It decides once. */
export const auditEmergencyVisit = async (context: RequestContext, input: AuditEmergencyVisitInput): Promise<OperationResult<VisitRequest, Refusal>> => {
  const finding = readRecordedText('finding', input.finding);
  return runOperation<VisitRequest, Refusal>(context.dataSource, {
    mutation: 'auditEmergencyVisit',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { caller, now, calendar } = context;
      const { visitRequestId, isJustified } = input;
      const visit = isUuid(visitRequestId) ? await findVisitRequest(manager, visitRequestId) : null;
      if (visit === null || !visit.isEmergency || !isInJurisdiction(caller, visit.divisionCode)) return { kind: 'refused', refusal: { kind: 'EmergencyVisitUnknown', visitRequestId } };
      if (!(await insertEmergencyAudit(manager, { visitRequestId: visit.id, isJustified, finding, decidedBy: caller.subject, decidedAt: now }))) {
        const [emergency] = await listEmergencies(manager, [visit.id]);
        return { kind: 'refused', refusal: { kind: 'EmergencyAlreadyAudited', decidedAt: emergency?.audit?.decidedAt ?? now } };
      }
      if (!isJustified) {
        const occurredAt = visit.checkedInAt ?? visit.createdAt;
        await recordViolation({ manager, now, calendar }, { kind: 'UNJUSTIFIED_EMERGENCY', source: 'CENTRE', visit, recordedBy: caller.subject, account: finding, occurredAt });
      }
      return { kind: 'done', value: visit, reference: visit.id };
    },
    readAgain: getVisitRequest,
  });
};
