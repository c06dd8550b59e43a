import { EntitySchema } from 'typeorm';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { column, key, optional, wholeNumber } from '../columns.ts';

export const mergeBundleEntity = new EntitySchema<MergeBundle>({
  name: 'merge_bundle',
  tableName: 'merge_bundle',
  columns: {
    id: key('uuid', 'id'),
    enterpriseId: column('uuid', 'enterprise_id'),
    divisionCode: column('text', 'division_code'),
    type: column('text', 'type'),
    isStatutory: column('boolean', 'is_statutory'),
    state: column('text', 'state'),
    leadRequestId: column('uuid', 'lead_request_id'),
    proposedBy: column('text', 'proposed_by'),
    askedAt: optional('timestamptz', 'asked_at'),
    dueAt: optional('timestamptz', 'due_at'),
    dueCalendarVersion: optional('text', 'due_calendar_version'),
    settingsVersion: column('text', 'settings_version'),
    scheduledStartsAt: optional('timestamptz', 'scheduled_starts_at'),
    scheduledEndsAt: optional('timestamptz', 'scheduled_ends_at'),
    unspokenUntil: optional('timestamptz', 'unspoken_until'),
    jointRecord: optional('text', 'joint_record'),
    createdAt: column('timestamptz', 'created_at'),
    updatedAt: column('timestamptz', 'updated_at'),
    version: wholeNumber('version'),
  },
});
