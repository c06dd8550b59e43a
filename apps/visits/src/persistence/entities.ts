import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { VisitRequest, VisitTransition, VisitWindow } from '../domain/visit-request.ts';
import { campaignEntities } from './campaigns/entities.ts';
import { visitViolationEntity } from './inspections/entities.ts';
import { protectionEntryEntity } from './protection/entities.ts';
import { mergeBundleEntity } from './merging/bundle-entity.ts';

const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
const optional = (name: string, type: 'text' | 'date' | 'jsonb' | 'timestamptz' | 'uuid'): EntitySchemaColumnOptions => ({ name, type, nullable: true });
const flag = (name: string): EntitySchemaColumnOptions => ({ name, type: 'boolean' });
const texts = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text', array: true });
const instant = (name: string): EntitySchemaColumnOptions => ({ name, type: 'timestamptz' });
/** PostgreSQL hands out bigint as text; versions stay far below 2^53. */
const version: EntitySchemaColumnOptions = { name: 'version', type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } };

export const visitRequestEntity = new EntitySchema<VisitRequest>({
  name: 'visit_request',
  tableName: 'visit_request',
  columns: {
    id: { ...uuid('id'), primary: true },
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    unitId: uuid('unit_id'),
    requestedBy: text('requested_by'),
    kind: text('kind'),
    occasion: text('occasion'),
    purpose: text('purpose'),
    topics: texts('topics'),
    asks: texts('asks'),
    benefits: texts('benefits'),
    relatedIssue: optional('related_issue', 'text'),
    headcount: { type: 'integer' },
    superiorDocument: optional('superior_document', 'text'),
    statutoryBasis: optional('statutory_basis', 'text'),
    statutoryDeadline: optional('statutory_deadline', 'date'),
    state: text('state'),
    necessity: optional('necessity', 'jsonb'),
    counterOffer: optional('counter_offer', 'jsonb'),
    refusalReason: optional('refusal_reason', 'text'),
    askedAt: optional('asked_at', 'timestamptz'),
    dueAt: optional('due_at', 'timestamptz'),
    dueCalendarVersion: optional('due_calendar_version', 'text'),
    settingsVersion: text('settings_version'),
    scheduledStartsAt: optional('scheduled_starts_at', 'timestamptz'),
    scheduledEndsAt: optional('scheduled_ends_at', 'timestamptz'),
    announcement: optional('announcement', 'text'),
    isEmergency: flag('is_emergency'),
    isInvited: flag('is_invited'),
    isOverride: flag('is_override'),
    programmeId: optional('programme_id', 'uuid'),
    isPicked: flag('is_picked'),
    bundleId: optional('bundle_id', 'uuid'),
    duplicateOf: optional('duplicate_of', 'uuid'),
    terms: optional('terms', 'jsonb'),
    unspokenUntil: optional('unspoken_until', 'timestamptz'),
    checkedInAt: optional('checked_in_at', 'timestamptz'),
    checkedOutAt: optional('checked_out_at', 'timestamptz'),
    outcome: optional('outcome', 'jsonb'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    version,
  },
});

export const visitWindowEntity = new EntitySchema<VisitWindow>({
  name: 'visit_window',
  tableName: 'visit_window',
  columns: {
    visitRequestId: { ...uuid('visit_request_id'), primary: true },
    round: { type: 'integer', primary: true },
    position: { type: 'integer', primary: true },
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
  },
});

export const visitTransitionEntity = new EntitySchema<VisitTransition>({
  name: 'visit_transition',
  tableName: 'visit_transition',
  columns: {
    visitRequestId: { ...uuid('visit_request_id'), primary: true },
    version: { ...version, primary: true },
    toState: { ...text('to_state'), primary: true },
    event: text('event'),
    fromState: text('from_state'),
    actor: text('actor'),
    reason: optional('reason', 'text'),
    at: instant('at'),
  },
});

export const entities: readonly EntitySchema[] = [visitRequestEntity, visitWindowEntity, visitTransitionEntity, protectionEntryEntity, visitViolationEntity, mergeBundleEntity, ...campaignEntities] as unknown as readonly EntitySchema[];
