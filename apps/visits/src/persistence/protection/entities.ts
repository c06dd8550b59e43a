import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { ProtectionEntry } from '../../domain/protection/protection-entry.ts';

const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
const optional = (name: string, type: 'text' | 'date'): EntitySchemaColumnOptions => ({ name, type, nullable: true });
const number = (name: string): EntitySchemaColumnOptions => ({ name, type: 'double precision' });
/** PostgreSQL hands out bigint as text; versions and numbers of decisions stay far below 2^53. */
const wholeNumber = (name: string, nullable: boolean): EntitySchemaColumnOptions => ({
  name,
  type: 'bigint',
  nullable,
  transformer: { from: (value: unknown) => (value === null ? null : Number(value)), to: (value: unknown) => value },
});

export const protectionEntryEntity = new EntitySchema<ProtectionEntry>({
  name: 'protection_entry',
  tableName: 'protection_entry',
  columns: {
    id: { name: 'id', type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    divisionCode: text('division_code'),
    ground: text('ground'),
    state: text('state'),
    baselineReceptions: number('baseline_receptions'),
    baselineBurden: number('baseline_burden'),
    baselineSource: text('baseline_source'),
    proposedBy: text('proposed_by'),
    proposedAt: { name: 'proposed_at', type: 'timestamptz' },
    consentedBy: optional('consented_by', 'text'),
    activatedOn: optional('activated_on', 'date'),
    reviewDueOn: optional('review_due_on', 'date'),
    reviewedBy: optional('reviewed_by', 'text'),
    reviewedOn: optional('reviewed_on', 'date'),
    removedOn: optional('removed_on', 'date'),
    removedBy: optional('removed_by', 'text'),
    removal: optional('removal', 'text'),
    removalConsentedBy: optional('removal_consented_by', 'text'),
    isSettled: { name: 'is_settled', type: 'boolean' },
    decisionNumber: wholeNumber('decision_number', true),
    settingsVersion: text('settings_version'),
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: wholeNumber('version', false),
  },
});
