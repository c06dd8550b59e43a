import { actingEnterpriseOf } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, findOrgUnitCopy } from '@qinqing/register-copies';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { VisitViolation } from '../../domain/inspections/violation.ts';
import { getViolation } from '../../persistence/inspections/violations.ts';
import type { VisitFormRejected, VisitTargetUnknown } from '../refusals.ts';
import { recordViolation } from './record-violation.ts';
import type { VisitingUnitUnknown } from './refusals.ts';

export interface ReportUnbookedVisitInput {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly occurredAt: Date;
  readonly visitors: string;
  readonly purpose: string;
  readonly wasDisguisedInspection: boolean;
}

type Refusal = VisitingUnitUnknown | VisitTargetUnknown | VisitFormRejected;

/**
 * An enterprise says who came without a booking (VIS-01), or inspected under the name of something else (变相检查, §0.1). The unit will
 * hear of the day and the kind, never of the enterprise or its words.
 */
export const reportUnbookedVisit = async (context: RequestContext, input: ReportUnbookedVisitInput): Promise<OperationResult<VisitViolation, Refusal>> => {
  const visitors = readRecordedText('visitors', input.visitors, 200);
  const purpose = readRecordedText('purpose', input.purpose);
  return runOperation<VisitViolation, Refusal>(context.dataSource, {
    mutation: 'reportUnbookedVisit',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const { caller, now, calendar } = context;
      const { occurredAt, unitId } = input;
      const enterpriseId = actingEnterpriseOf(caller);
      const enterprise = await findEnterpriseCopy(manager, enterpriseId);
      if (enterprise === null) return { kind: 'refused', refusal: { kind: 'VisitTargetUnknown', enterpriseId } };
      const unit = await findOrgUnitCopy(manager, unitId);
      if (unit === null) return { kind: 'refused', refusal: { kind: 'VisitingUnitUnknown', unitId } };
      if (occurredAt > now) return { kind: 'refused', refusal: { kind: 'VisitFormRejected', problems: [{ field: 'occurredAt', code: 'NOT_OVER_YET', limit: null }] } };
      const violation = await recordViolation(
        { manager, now, calendar },
        {
          kind: input.wasDisguisedInspection ? 'DISGUISED_INSPECTION' : 'UNBOOKED',
          source: 'ENTERPRISE',
          visit: { id: null, askedAt: null, unitId: unit.id, enterpriseId: enterprise.id, divisionCode: enterprise.divisionCode },
          recordedBy: caller.subject,
          account: `${visitors}：${purpose}`,
          occurredAt,
        },
      );
      return { kind: 'done', value: violation, reference: violation.id };
    },
    readAgain: getViolation,
  });
};
