import { EntitySchema } from 'typeorm';
import type { Bank } from '../domain/bank.ts';
import type { Consent, ConsentTransition } from '../domain/consent.ts';
import type { StoredEnquiry } from '../domain/enquiry.ts';
import { id, instant, optional, text, texts, uuid, version } from './columns.ts';

export const bankEntity = new EntitySchema<Bank>({
  name: 'bank',
  tableName: 'bank',
  columns: {
    id,
    clientId: text('client_id'),
    nameZh: text('name_zh'),
    nameEn: text('name_en'),
    divisionCode: text('division_code'),
    state: text('state'),
    dailyQuota: optional('daily_quota', 'integer'),
    stateReason: optional('state_reason', 'text'),
    registeredBy: text('registered_by'),
    registeredAt: instant('registered_at'),
    changedAt: instant('changed_at'),
    version,
  },
});

export const consentEntity = new EntitySchema<Consent>({
  name: 'consent',
  tableName: 'consent',
  columns: {
    id,
    enterpriseId: uuid('enterprise_id'),
    divisionCode: text('division_code'),
    bankId: uuid('bank_id'),
    state: text('state'),
    purpose: text('purpose'),
    requestedScopes: { ...texts('requested_scopes'), nullable: true },
    requestedDays: optional('requested_days', 'integer'),
    requestedEnquiries: optional('requested_enquiries', 'integer'),
    scopes: texts('scopes'),
    loanReference: optional('loan_reference', 'text'),
    note: optional('note', 'text'),
    maxEnquiries: optional('max_enquiries', 'integer'),
    used: { name: 'used', type: 'integer' },
    requestedBy: optional('requested_by', 'text'),
    requestedAt: optional('requested_at', 'timestamptz'),
    grantedBy: optional('granted_by', 'text'),
    grantedAt: optional('granted_at', 'timestamptz'),
    validTo: optional('valid_to', 'timestamptz'),
    dueAt: optional('due_at', 'timestamptz'),
    dueCalendarVersion: optional('due_calendar_version', 'text'),
    endedAt: optional('ended_at', 'timestamptz'),
    settingsVersion: text('settings_version'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    version,
  },
});

export const consentTransitionEntity = new EntitySchema<ConsentTransition>({
  name: 'consent_transition',
  tableName: 'consent_transition',
  columns: {
    consentId: { ...uuid('consent_id'), primary: true },
    version: { ...version, primary: true },
    toState: { ...text('to_state'), primary: true },
    event: text('event'),
    fromState: optional('from_state', 'text'),
    actor: text('actor'),
    reason: optional('reason', 'text'),
    at: instant('at'),
  },
});

/** An enquiry as it is written, with the snapshot that no list reads. */
export const enquiryEntity = new EntitySchema<StoredEnquiry & { readonly snapshot: object | null }>({
  name: 'credit_enquiry',
  tableName: 'credit_enquiry',
  columns: {
    id,
    clientId: text('client_id'),
    bankId: optional('bank_id', 'uuid'),
    enterpriseId: optional('enterprise_id', 'uuid'),
    divisionCode: optional('division_code', 'text'),
    consentId: optional('consent_id', 'uuid'),
    purpose: text('purpose'),
    scopes: texts('scopes'),
    result: text('result'),
    denialReason: optional('denial_reason', 'text'),
    snapshot: optional('snapshot', 'jsonb'),
    snapshotHash: optional('snapshot_hash', 'text'),
    watermark: optional('watermark', 'text'),
    outcomeDueAt: optional('outcome_due_at', 'timestamptz'),
    settingsVersion: text('settings_version'),
    enquiredAt: instant('enquired_at'),
  },
});

/** Banks, consents and enquiries. */
export const bankEntities = [bankEntity, consentEntity, consentTransitionEntity, enquiryEntity] as unknown as readonly EntitySchema[];
