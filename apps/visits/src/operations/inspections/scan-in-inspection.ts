import { shanghaiMonth } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { checkScanIn, isKeptSecret, type ScanIn } from '../../domain/inspections/inspection.ts';
import { insertArrival, insertNotice, listInspections } from '../../persistence/inspections/inspections.ts';
import { listTakenPlaces, reservePlace } from '../../persistence/visit-slots.ts';
import { actOnVisit, moveVisit, type VisitOperationResult, type VisitSituation } from '../act-on-visit.ts';
import { publishVisitScheduled } from '../reserve-reception.ts';
import type { InspectionNoticeUsed, InspectionScanRejected } from './refusals.ts';

export interface ScanInInspectionInput extends ScanIn {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

type Refusal = InspectionScanRejected | InspectionNoticeUsed;

/**
 * Inspectors arrive and scan in on site, with the notice and two enforcement IDs (亮证执法, §0.1). From here on an unannounced
 * inspection is seen by the enterprise, and counted in its month; no limit stands against it.
 */
export const scanInInspection = (context: RequestContext, input: ScanInInspectionInput): Promise<VisitOperationResult<Refusal>> =>
  actOnVisit<Refusal>(context, {
    mutation: 'scanInInspection',
    action: 'SCAN_IN',
    input,
    decide: async (situation) => {
      const { manager, request } = situation;
      const { now, caller } = context;
      const [onFile] = await listInspections(manager, [request.id]);
      const problems = checkScanIn(input, request, onFile?.noticeNumber ?? null, now);
      if (problems.length > 0) return { refusal: { kind: 'InspectionScanRejected', problems } };
      const { arrivedAt } = input;
      const moved = await moveVisit(situation, { actor: caller.subject, now }, { events: ['scanIn'], changes: { checkedInAt: arrivedAt, askedAt: request.askedAt ?? now } });
      const notice = { visitRequestId: request.id, unitId: request.unitId, noticeNumber: input.noticeNumber.trim(), reason: null };
      if (onFile === undefined && !(await insertNotice(manager, notice))) return { refusal: { kind: 'InspectionNoticeUsed', noticeNumber: notice.noticeNumber } };
      const [firstEnforcementId = '', secondEnforcementId = ''] = input.enforcementIds.map((id) => id.trim().toUpperCase());
      await insertArrival(manager, { visitRequestId: request.id, arrivedAt, firstEnforcementId, secondEnforcementId, scannedBy: caller.subject, scannedAt: now });
      if (isKeptSecret(request)) await comeToLight(situation, context, arrivedAt);
      return { saved: moved };
    },
  });

/** What was kept secret until now is counted and told like any other reception (§10.1, VIS-15). */
const comeToLight = async ({ manager, request }: VisitSituation, { now, requestId }: RequestContext, arrivedAt: Date): Promise<void> => {
  const month = shanghaiMonth(arrivedAt);
  const taken = await listTakenPlaces(manager, request.enterpriseId, month);
  await reservePlace(manager, { enterpriseId: request.enterpriseId, month, visitRequestId: request.id }, taken);
  await publishVisitScheduled(manager, request, { now, requestId });
};
