import { defineTable } from './table-row.ts';

export const orgUnitTable = defineTable('org_unit', ['id', 'parent_id', 'name', 'name_en', 'level', 'duty_line', 'division_code']);
export const officerTable = defineTable('officer', ['id', 'unit_id', 'name', 'title', 'expertise', 'division_code']);
export const enterpriseTable = defineTable('enterprise', [
  'id', 'uscc', 'name', 'division_code', 'address', 'status', 'entity_kind', 'established_on', 'legal_representative', 'industry_code',
  'staff', 'revenue_cents', 'assets_cents', 'size_class', 'visit_mode',
]);
export const qualificationTable = defineTable('qualification', ['id', 'enterprise_id', 'kind', 'certificate_number', 'valid_from', 'valid_to']);
export const factTable = defineTable('enterprise_fact', [
  'id', 'enterprise_id', 'key', 'value', 'unit', 'period', 'as_of', 'confidence', 'source', 'recorded_by', 'recorded_at',
]);
export const keyEnterpriseTable = defineTable('key_enterprise', ['quarter', 'enterprise_id', 'is_four_above', 'is_national_high_tech']);
export const protectionTable = defineTable('protection', ['id', 'enterprise_id', 'ground', 'consented_by', 'decided_by', 'since']);
export const assignmentTable = defineTable('assignment', [
  'id', 'kind', 'enterprise_id', 'officer_id', 'place', 'valid_from', 'trigger', 'reason', 'recorded_by', 'recorded_at',
]);

/** In the order in which the foreign keys want them. */
export const enterprisesTables = [
  orgUnitTable, officerTable, enterpriseTable, qualificationTable, factTable, keyEnterpriseTable, protectionTable, assignmentTable,
];

export const visitRequestTable = defineTable('visit_request', [
  'id', 'enterprise_id', 'division_code', 'unit_id', 'requested_by', 'kind', 'occasion', 'purpose', 'topics', 'asks', 'benefits', 'headcount',
  'superior_document', 'statutory_basis', 'statutory_deadline', 'announcement', 'bundle_id', 'state', 'necessity', 'counter_offer', 'refusal_reason', 'asked_at', 'settings_version',
  'scheduled_starts_at', 'scheduled_ends_at', 'checked_in_at', 'checked_out_at', 'outcome', 'created_at', 'updated_at', 'version',
]);
export const visitWindowTable = defineTable('visit_window', ['visit_request_id', 'round', 'position', 'starts_at', 'ends_at']);
export const visitTransitionTable = defineTable('visit_transition', [
  'visit_request_id', 'version', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at',
]);
export const visitSlotTable = defineTable('visit_slot', ['enterprise_id', 'month', 'place', 'visit_request_id', 'contact_id']);
export const settingTable = defineTable('setting', ['scope', 'key', 'value', 'valid_from', 'source', 'changed_by']);

export const accountTable = defineTable('account', [
  'subject', 'persona', 'name_zh', 'name_en', 'description_zh', 'description_en', 'roles', 'unit_id', 'officer_id', 'division_code', 'enterprise_ids',
]);

export const identityTables = [accountTable];
