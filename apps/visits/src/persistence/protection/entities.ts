import { EntitySchema } from 'typeorm';
import type { ProtectionEntry } from '../../domain/protection/protection-entry.ts';
import { column, key, optional, wholeNumber } from '../columns.ts';

export const protectionEntryEntity = new EntitySchema<ProtectionEntry>({
  name: 'protection_entry',
  tableName: 'protection_entry',
  columns: {
    id: key('uuid', 'id'),
    enterpriseId: column('uuid', 'enterprise_id'),
    divisionCode: column('text', 'division_code'),
    ground: column('text', 'ground'),
    state: column('text', 'state'),
    baselineReceptions: column('double precision', 'baseline_receptions'),
    baselineBurden: column('double precision', 'baseline_burden'),
    baselineSource: column('text', 'baseline_source'),
    proposedBy: column('text', 'proposed_by'),
    proposedAt: column('timestamptz', 'proposed_at'),
    consentedBy: optional('text', 'consented_by'),
    activatedOn: optional('date', 'activated_on'),
    reviewDueOn: optional('date', 'review_due_on'),
    reviewedBy: optional('text', 'reviewed_by'),
    reviewedOn: optional('date', 'reviewed_on'),
    removedOn: optional('date', 'removed_on'),
    removedBy: optional('text', 'removed_by'),
    removal: optional('text', 'removal'),
    removalConsentedBy: optional('text', 'removal_consented_by'),
    isSettled: column('boolean', 'is_settled'),
    decisionNumber: wholeNumber('decision_number', { nullable: true }),
    settingsVersion: column('text', 'settings_version'),
    updatedAt: column('timestamptz', 'updated_at'),
    version: wholeNumber('version'),
  },
});
