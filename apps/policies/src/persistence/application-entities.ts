import { EntitySchema } from 'typeorm';
import type { PolicyApplication, PolicyTransition } from '../domain/policy-application.ts';
import { cents, instant, integer, json, key, optional, real, text, uuid, version, yesOrNo } from './columns.ts';

export const applicationEntity = new EntitySchema<PolicyApplication>({
  name: 'policy_application',
  tableName: 'policy_application',
  columns: {
    id: key(uuid('id')),
    projectId: uuid('project_id'),
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    unitId: uuid('unit_id'),
    state: text('state'),
    appliedBy: text('applied_by'),
    form: json('form'),
    verification: optional(json('verification')),
    decision: optional(json('decision')),
    amountCents: optional(cents('amount_cents')),
    score: optional(real('score')),
    isRedListed: yesOrNo('is_red_listed'),
    isCreditTieBreak: yesOrNo('is_credit_tie_break'),
    riskScore: real('risk_score'),
    isAuditSelected: yesOrNo('is_audit_selected'),
    supplementCount: integer('supplement_count'),
    supplementRequest: optional(text('supplement_request')),
    pauses: json('pauses'),
    submittedAt: optional(instant('submitted_at')),
    decidedBy: optional(text('decided_by')),
    decidedAt: optional(instant('decided_at')),
    paidBy: optional(text('paid_by')),
    paidAt: optional(instant('paid_at')),
    dueAt: optional(instant('due_at')),
    dueCalendarVersion: optional(text('due_calendar_version')),
    settingsVersion: text('settings_version'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    version,
  },
});

export const transitionEntity = new EntitySchema<PolicyTransition>({
  name: 'policy_transition',
  tableName: 'policy_transition',
  columns: {
    applicationId: key(uuid('application_id')),
    version: key(version),
    position: key(integer('position')),
    event: text('event'),
    fromState: text('from_state'),
    toState: text('to_state'),
    actor: text('actor'),
    reason: optional(text('reason')),
    at: instant('at'),
  },
});
