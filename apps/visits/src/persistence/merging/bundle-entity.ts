import { EntitySchema } from 'typeorm';
import type { MergeBundle } from '../../domain/merging/bundle.ts';

export const mergeBundleEntity = new EntitySchema<MergeBundle>({
  name: 'merge_bundle',
  tableName: 'merge_bundle',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    divisionCode: { name: 'division_code', type: 'text' },
    type: { type: 'text' },
    isStatutory: { name: 'is_statutory', type: 'boolean' },
    state: { type: 'text' },
    leadRequestId: { name: 'lead_request_id', type: 'uuid' },
    proposedBy: { name: 'proposed_by', type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    dueCalendarVersion: { name: 'due_calendar_version', type: 'text', nullable: true },
    settingsVersion: { name: 'settings_version', type: 'text' },
    scheduledStartsAt: { name: 'scheduled_starts_at', type: 'timestamptz', nullable: true },
    scheduledEndsAt: { name: 'scheduled_ends_at', type: 'timestamptz', nullable: true },
    unspokenUntil: { name: 'unspoken_until', type: 'timestamptz', nullable: true },
    jointRecord: { name: 'joint_record', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    // PostgreSQL hands out bigint as text; versions stay far below 2^53.
    version: { type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } },
  },
});
