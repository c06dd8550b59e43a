import { defineTable } from '../loading/table-row.ts';
import { settingTable } from '../loading/tables.ts';

export const policyDocumentTable = defineTable('policy_document', [
  'id', 'number', 'title', 'issued_on', 'valid_from', 'valid_to', 'legal_basis', 'unit_id', 'division_code', 'recorded_by', 'recorded_at',
]);
export const policyClauseTable = defineTable('policy_clause', ['id', 'document_id', 'position', 'number', 'text']);
export const policyProjectTable = defineTable('policy_project', [
  'id', 'series_id', 'edition', 'clause_id', 'unit_id', 'division_code', 'level', 'mode', 'state', 'title', 'summary', 'rule', 'benefit', 'instant_limit_cents',
  'opens_on', 'closes_on', 'valid_to', 'materials', 'form_fields', 'contact', 'legal_basis', 'industries', 'size_classes', 'maximum_amount_cents',
  'search_tokens', 'drafted_by', 'created_at', 'published_by', 'published_at', 'closed_at', 'updated_at', 'version',
]);
export const ruleExampleTable = defineTable('rule_example', ['id', 'project_id', 'name', 'is_eligible', 'profile', 'added_by', 'added_at']);
export const budgetTable = defineTable('budget', ['project_id', 'appropriated_cents', 'available_cents', 'reserved_cents', 'committed_cents', 'paid_cents', 'returned_cents']);
export const budgetEntryTable = defineTable('budget_entry', ['project_id', 'from_account', 'to_account', 'amount_cents', 'application_id', 'reason', 'moved_by', 'moved_at']);
export const policyApplicationTable = defineTable('policy_application', [
  'id', 'project_id', 'enterprise_id', 'division_code', 'unit_id', 'state', 'applied_by', 'form', 'verification', 'decision', 'amount_cents', 'score', 'is_red_listed',
  'is_credit_tie_break', 'risk_score', 'is_audit_selected', 'supplement_count', 'supplement_request', 'pauses', 'submitted_at', 'decided_by', 'decided_at',
  'paid_by', 'paid_at', 'due_at', 'due_calendar_version', 'settings_version', 'created_at', 'updated_at', 'version',
]);
export const policyTransitionTable = defineTable('policy_transition', ['application_id', 'version', 'position', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at']);

export const policiesTables = [
  settingTable, policyDocumentTable, policyClauseTable, policyProjectTable, ruleExampleTable, budgetTable, policyApplicationTable, policyTransitionTable, budgetEntryTable,
];
