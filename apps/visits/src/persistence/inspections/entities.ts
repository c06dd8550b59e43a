import { EntitySchema } from 'typeorm';
import type { VisitViolation } from '../../domain/inspections/violation.ts';
import { column, key, optional, wholeNumber } from '../columns.ts';

export const visitViolationEntity = new EntitySchema<VisitViolation>({
  name: 'visit_violation',
  tableName: 'visit_violation',
  columns: {
    id: key('uuid', 'id'),
    divisionCode: column('text', 'division_code'),
    unitId: column('uuid', 'unit_id'),
    enterpriseId: column('uuid', 'enterprise_id'),
    visitRequestId: optional('uuid', 'visit_request_id'),
    kind: column('text', 'kind'),
    source: column('text', 'source'),
    isShownToEnterprise: column('boolean', 'is_shown_to_enterprise'),
    recordedBy: column('text', 'recorded_by'),
    account: column('text', 'account'),
    occurredAt: column('timestamptz', 'occurred_at'),
    occurredOn: column('date', 'occurred_on'),
    state: column('text', 'state'),
    hearingDueAt: column('timestamptz', 'hearing_due_at'),
    statement: optional('text', 'statement'),
    statedAt: optional('timestamptz', 'stated_at'),
    decisionReason: optional('text', 'decision_reason'),
    decidedBy: optional('text', 'decided_by'),
    decidedAt: optional('timestamptz', 'decided_at'),
    createdAt: column('timestamptz', 'created_at'),
    version: wholeNumber('version'),
  },
});
