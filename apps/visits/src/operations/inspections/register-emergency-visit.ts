import { isInJurisdiction } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { checkEmergencyForm, isLate, registrationDeadline, type EmergencyForm, type EmergencyReason } from '../../domain/inspections/emergency.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { minuteOf } from '../../messages/notices.ts';
import { insertEmergency } from '../../persistence/inspections/emergencies.ts';
import { insertVisitRequest } from '../../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from '../act-on-visit.ts';
import { notifyOfSubmission } from '../notices/notify-of-steps.ts';
import { newRequest, unitOf } from '../request-visit.ts';
import type { VisitFormRejected, VisitTargetUnknown } from '../refusals.ts';
import { startClock } from '../step-clock.ts';
import { recordViolation } from './record-violation.ts';

export interface RegisterEmergencyVisitInput extends EmergencyForm {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
  readonly reason: EmergencyReason;
}

type Refusal = VisitFormRejected | VisitTargetUnknown;

/**
 * A unit registers afterwards what could not be booked (紧急事后登记, VIS-40): past quota, cap and consent, seen by the enterprise at once,
 * and audited by the centre without exception. What comes too late is taken in all the same, as a violation (VIS-01).
 */
export const registerEmergencyVisit = (context: RequestContext, input: RegisterEmergencyVisitInput): Promise<OperationResult<VisitRequest, Refusal>> =>
  runOperation<VisitRequest, Refusal>(context.dataSource, {
    mutation: 'registerEmergencyVisit',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { now, calendar, caller } = context;
      const unitId = unitOf(context);
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isInJurisdiction(caller, enterprise.divisionCode)) return { kind: 'refused', refusal: { kind: 'VisitTargetUnknown', enterpriseId: input.enterpriseId } };
      const problems = checkEmergencyForm(input, now, calendar);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'VisitFormRejected', problems } };
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const { dueAt, calendarVersion } = registrationDeadline(input.endedAt, calendar, settings.values);
      const request: VisitRequest = {
        ...newRequest(context, toForm(input), { unitId, enterprise, settingsVersion: settings.version }),
        ...startClock(context, 'COMPLETED', settings),
        state: 'COMPLETED',
        isEmergency: true,
        askedAt: now,
        scheduledStartsAt: input.startedAt,
        scheduledEndsAt: input.endedAt,
        checkedInAt: input.startedAt,
        checkedOutAt: input.endedAt,
      };
      const registration = { visitRequestId: request.id, reason: input.reason, documentNumber: input.documentNumber.trim(), dueAt, calendarVersion, registeredAt: now };
      await insertVisitRequest(manager, request, []);
      await insertEmergency(manager, registration);
      await notifyOfSubmission(manager, request, context.requestId);
      if (isLate(registration)) {
        await recordViolation({ manager, now, calendar }, {
          kind: 'LATE_REGISTRATION',
          source: 'SYSTEM',
          visit: request,
          recordedBy: caller.subject,
          account: `紧急到访应于${minuteOf(dueAt)}前登记，实际登记于${minuteOf(now)}。`,
          occurredAt: input.endedAt,
        });
      }
      return { kind: 'done', value: request, reference: request.id };
    },
    readAgain: getVisitRequest,
  });

const toForm = (input: RegisterEmergencyVisitInput) => ({
  ...input,
  kind: 'INSPECTION' as const,
  occasion: 'RESEARCH' as const,
  topics: [],
  asks: [],
  benefits: [],
  windows: [],
  relatedIssue: null,
  superiorDocument: null,
  statutoryBasis: null,
  statutoryDeadline: null,
});
