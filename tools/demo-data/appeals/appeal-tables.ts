import { defineTable } from '../loading/table-row.ts';
import { settingTable } from '../loading/tables.ts';

export const orgUnitCopyTable = defineTable('org_unit_copy', ['id', 'name', 'name_en', 'division_code', 'level', 'duty_line', 'lineage', 'version']);
export const routingVersionTable = defineTable('routing_version', ['id', 'division_code', 'number', 'drafted_by', 'drafted_at']);
export const routingRuleTable = defineTable('routing_rule', ['routing_version_id', 'item_code', 'position', 'unit_id']);
export const appealNumberTable = defineTable('appeal_number', ['division_code', 'year', 'last']);
export const appealTable = defineTable('appeal', [
  'id', 'number', 'enterprise_id', 'division_code', 'submitted_by', 'submitting_officer_id', 'channel', 'content', 'urgency', 'contact_name', 'contact_phone',
  'occurred_at', 'is_late_entry', 'item_code', 'service_class', 'chosen_item_code', 'candidates', 'is_auto_classified', 'state', 'unit_id', 'dispatched_at',
  'transferred_at', 'is_bound', 'answered_at', 'outcome', 'reply', 'reply_at', 'reply_unit_id', 'public_answer', 'explanation_reason',
  'explanation_approved_by', 'alternatives', 'referred_to', 'recheck_at', 'resolution_mode', 'coordinated_at', 'plan_days', 'planned_at', 'plan_round', 'extension',
  'extension_reason', 'extension_approved_by', 'extended_at', 'reopen_count', 'pause_count', 'paused_since', 'parent_id', 'question_id', 'confirmation_code',
  'submitted_at', 'due_at', 'yellow_at', 'due_calendar_version', 'is_provisional', 'transfer_due_at', 'step_due_at', 'settings_version', 'updated_at', 'version',
]);
export const appealTransitionTable = defineTable('appeal_transition', ['appeal_id', 'version', 'position', 'event', 'from_state', 'to_state', 'actor', 'unit_id', 'reason', 'at']);
export const appealReturnTable = defineTable('appeal_return', ['appeal_id', 'ordinal', 'unit_id', 'legal_reason', 'proposed_unit_id', 'returned_by', 'at']);
export const appealPauseTable = defineTable('appeal_pause', ['appeal_id', 'ordinal', 'kind', 'question', 'answer', 'from_at', 'to_at']);
export const appealRatingTable = defineTable('appeal_rating', ['appeal_id', 'round', 'stars', 'tags', 'text', 'rated_by', 'at']);
export const appealReturnVisitTable = defineTable('appeal_return_visit', ['appeal_id', 'round', 'is_agreed', 'note', 'recorded_by', 'at']);
export const appealMilestoneTable = defineTable('appeal_milestone', ['appeal_id', 'round', 'position', 'title', 'due_on', 'weight', 'finished_at', 'finished_by']);

export const appealsTables = [
  settingTable, orgUnitCopyTable, routingVersionTable, routingRuleTable, appealNumberTable, appealTable, appealTransitionTable, appealReturnTable,
  appealPauseTable, appealRatingTable, appealReturnVisitTable, appealMilestoneTable,
];
