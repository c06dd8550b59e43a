import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { StoredRecord } from '../domain/credit-record.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { ListEntry, ListEntryTransition } from '../domain/list-entry.ts';
import type { RepairCase } from '../domain/repair.ts';
import { bankEntities } from './bank-entities.ts';
import { id, instant, optional, text, texts, uuid, uuids, version } from './columns.ts';

const clock: Record<'dueAt' | 'dueCalendarVersion', EntitySchemaColumnOptions> = {
  dueAt: optional('due_at', 'timestamptz'),
  dueCalendarVersion: optional('due_calendar_version', 'text'),
};

export const recordEntity = new EntitySchema<StoredRecord>({
  name: 'credit_record',
  tableName: 'credit_record',
  columns: {
    id,
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    authorityUnitId: uuid('authority_unit_id'),
    authorityName: text('authority_name'),
    kind: text('kind'),
    value: text('value'),
    adverseClass: optional('adverse_class', 'text'),
    title: text('title'),
    legalBasis: text('legal_basis'),
    documentNumber: optional('document_number', 'text'),
    decidedOn: { name: 'decided_on', type: 'date' },
    validTo: optional('valid_to', 'date'),
    repairableFrom: optional('repairable_from', 'date'),
    publishedUntil: optional('published_until', 'date'),
    isPublished: { name: 'is_published', type: 'boolean' },
    correctsRecordId: optional('corrects_record_id', 'uuid'),
    settingsVersion: text('settings_version'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  },
});

export const listingEntity = new EntitySchema<ListEntry>({
  name: 'credit_listing',
  tableName: 'credit_listing',
  columns: {
    id,
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    kind: text('kind'),
    state: text('state'),
    authorityUnitId: uuid('authority_unit_id'),
    authorityName: text('authority_name'),
    legalBasis: text('legal_basis'),
    reason: text('reason'),
    grounds: texts('grounds'),
    recordIds: uuids('record_ids'),
    measureCodes: texts('measure_codes'),
    statement: optional('statement', 'text'),
    statedAt: optional('stated_at', 'timestamptz'),
    ...clock,
    listedOn: optional('listed_on', 'date'),
    repairableFrom: optional('repairable_from', 'date'),
    publishedUntil: optional('published_until', 'date'),
    hasSectorRuleFlag: { name: 'has_sector_rule_flag', type: 'boolean' },
    settingsVersion: text('settings_version'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    version,
  },
});

export const listingTransitionEntity = new EntitySchema<ListEntryTransition>({
  name: 'credit_listing_transition',
  tableName: 'credit_listing_transition',
  columns: {
    listingId: { ...uuid('listing_id'), primary: true },
    version: { ...version, primary: true },
    toState: { ...text('to_state'), primary: true },
    event: text('event'),
    fromState: text('from_state'),
    actor: text('actor'),
    reason: optional('reason', 'text'),
    at: instant('at'),
  },
});

export const repairEntity = new EntitySchema<RepairCase>({
  name: 'credit_repair',
  tableName: 'credit_repair',
  columns: {
    id,
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    recordId: optional('record_id', 'uuid'),
    listingId: optional('listing_id', 'uuid'),
    authorityUnitId: uuid('authority_unit_id'),
    state: text('state'),
    evidence: text('evidence'),
    appliedBy: text('applied_by'),
    appliedAt: instant('applied_at'),
    ...clock,
    decidedBy: optional('decided_by', 'text'),
    decidedByUnitId: optional('decided_by_unit_id', 'uuid'),
    decidedAt: optional('decided_at', 'timestamptz'),
    decisionReason: optional('decision_reason', 'text'),
    reapplyFrom: optional('reapply_from', 'date'),
    settingsVersion: text('settings_version'),
    version,
  },
});

export const disputeEntity = new EntitySchema<Dispute>({
  name: 'credit_dispute',
  tableName: 'credit_dispute',
  columns: {
    id,
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    recordId: uuid('record_id'),
    authorityUnitId: uuid('authority_unit_id'),
    state: text('state'),
    ground: text('ground'),
    raisedBy: text('raised_by'),
    raisedAt: instant('raised_at'),
    ...clock,
    reply: optional('reply', 'text'),
    repliedBy: optional('replied_by', 'text'),
    repliedByUnitId: optional('replied_by_unit_id', 'uuid'),
    repliedAt: optional('replied_at', 'timestamptz'),
    replacementRecordId: optional('replacement_record_id', 'uuid'),
    settingsVersion: text('settings_version'),
    version,
  },
});

const recordEntities = [recordEntity, listingEntity, listingTransitionEntity, repairEntity, disputeEntity] as unknown as readonly EntitySchema[];

export const entities: readonly EntitySchema[] = [...recordEntities, ...bankEntities];
