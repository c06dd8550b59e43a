import { EntitySchema } from 'typeorm';
import type { VisitRequest, VisitTransition, VisitWindow } from '../domain/visit-request.ts';
import { campaignEntities } from './campaigns/entities.ts';
import { visitViolationEntity } from './inspections/entities.ts';
import { protectionEntryEntity } from './protection/entities.ts';
import { mergeBundleEntity } from './merging/bundle-entity.ts';
import { column, key, list, optional, wholeNumber } from './columns.ts';

export const visitRequestEntity = new EntitySchema<VisitRequest>({
  name: 'visit_request',
  tableName: 'visit_request',
  columns: {
    id: key('uuid', 'id'),
    enterpriseId: column('uuid', 'enterprise_id'),
    divisionCode: column('text', 'division_code'),
    unitId: column('uuid', 'unit_id'),
    requestedBy: column('text', 'requested_by'),
    kind: column('text', 'kind'),
    occasion: column('text', 'occasion'),
    purpose: column('text', 'purpose'),
    topics: list('text', 'topics'),
    asks: list('text', 'asks'),
    benefits: list('text', 'benefits'),
    relatedIssue: optional('text', 'related_issue'),
    headcount: column('integer', 'headcount'),
    superiorDocument: optional('text', 'superior_document'),
    statutoryBasis: optional('text', 'statutory_basis'),
    statutoryDeadline: optional('date', 'statutory_deadline'),
    state: column('text', 'state'),
    necessity: optional('jsonb', 'necessity'),
    counterOffer: optional('jsonb', 'counter_offer'),
    refusalReason: optional('text', 'refusal_reason'),
    askedAt: optional('timestamptz', 'asked_at'),
    dueAt: optional('timestamptz', 'due_at'),
    dueCalendarVersion: optional('text', 'due_calendar_version'),
    settingsVersion: column('text', 'settings_version'),
    scheduledStartsAt: optional('timestamptz', 'scheduled_starts_at'),
    scheduledEndsAt: optional('timestamptz', 'scheduled_ends_at'),
    announcement: optional('text', 'announcement'),
    isEmergency: column('boolean', 'is_emergency'),
    isInvited: column('boolean', 'is_invited'),
    isOverride: column('boolean', 'is_override'),
    programmeId: optional('uuid', 'programme_id'),
    isPicked: column('boolean', 'is_picked'),
    bundleId: optional('uuid', 'bundle_id'),
    duplicateOf: optional('uuid', 'duplicate_of'),
    terms: optional('jsonb', 'terms'),
    unspokenUntil: optional('timestamptz', 'unspoken_until'),
    checkedInAt: optional('timestamptz', 'checked_in_at'),
    checkedOutAt: optional('timestamptz', 'checked_out_at'),
    outcome: optional('jsonb', 'outcome'),
    createdAt: column('timestamptz', 'created_at'),
    updatedAt: column('timestamptz', 'updated_at'),
    version: wholeNumber('version'),
  },
});

export const visitWindowEntity = new EntitySchema<VisitWindow>({
  name: 'visit_window',
  tableName: 'visit_window',
  columns: {
    visitRequestId: key('uuid', 'visit_request_id'),
    round: key('integer', 'round'),
    position: key('integer', 'position'),
    startsAt: column('timestamptz', 'starts_at'),
    endsAt: column('timestamptz', 'ends_at'),
  },
});

export const visitTransitionEntity = new EntitySchema<VisitTransition>({
  name: 'visit_transition',
  tableName: 'visit_transition',
  columns: {
    visitRequestId: key('uuid', 'visit_request_id'),
    version: { ...wholeNumber('version'), primary: true },
    toState: key('text', 'to_state'),
    event: column('text', 'event'),
    fromState: column('text', 'from_state'),
    actor: column('text', 'actor'),
    reason: optional('text', 'reason'),
    at: column('timestamptz', 'at'),
  },
});

export const entities: readonly EntitySchema[] = [visitRequestEntity, visitWindowEntity, visitTransitionEntity, protectionEntryEntity, visitViolationEntity, mergeBundleEntity, ...campaignEntities] as unknown as readonly EntitySchema[];
