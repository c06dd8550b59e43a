import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { VisitViolation } from '../../domain/inspections/violation.ts';

const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
const instant = (name: string): EntitySchemaColumnOptions => ({ name, type: 'timestamptz' });
const nullable = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({ ...column, nullable: true });

export const visitViolationEntity = new EntitySchema<VisitViolation>({
  name: 'visit_violation',
  tableName: 'visit_violation',
  columns: {
    id: { ...uuid('id'), primary: true },
    divisionCode: text('division_code'),
    unitId: uuid('unit_id'),
    enterpriseId: uuid('enterprise_id'),
    visitRequestId: nullable(uuid('visit_request_id')),
    kind: text('kind'),
    source: text('source'),
    isShownToEnterprise: { name: 'is_shown_to_enterprise', type: 'boolean' },
    recordedBy: text('recorded_by'),
    account: text('account'),
    occurredAt: instant('occurred_at'),
    occurredOn: { name: 'occurred_on', type: 'date' },
    state: text('state'),
    hearingDueAt: instant('hearing_due_at'),
    statement: nullable(text('statement')),
    statedAt: nullable(instant('stated_at')),
    decisionReason: nullable(text('decision_reason')),
    decidedBy: nullable(text('decided_by')),
    decidedAt: nullable(instant('decided_at')),
    createdAt: instant('created_at'),
    version: { name: 'version', type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } },
  },
});
