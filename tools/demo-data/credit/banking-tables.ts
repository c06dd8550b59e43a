import { defineTable } from '../loading/table-row.ts';

export const bankTable = defineTable('bank', ['id', 'client_id', 'name_zh', 'name_en', 'division_code', 'state', 'registered_by', 'registered_at', 'changed_at']);
export const bankAccessBasisTable = defineTable('bank_access_basis', ['division_code', 'is_open', 'operator', 'basis', 'public_contact', 'declared_by', 'declared_at']);
export const consentTable = defineTable('consent', [
  'id', 'enterprise_id', 'division_code', 'bank_id', 'state', 'purpose', 'requested_scopes', 'requested_days', 'requested_enquiries', 'scopes', 'loan_reference', 'note',
  'max_enquiries', 'used', 'requested_by', 'requested_at', 'granted_by', 'granted_at', 'valid_to', 'due_at', 'due_calendar_version', 'ended_at', 'settings_version',
  'created_at', 'updated_at', 'version',
]);
export const consentTransitionTable = defineTable('consent_transition', ['consent_id', 'version', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at']);
export const creditEnquiryTable = defineTable('credit_enquiry', [
  'id', 'client_id', 'bank_id', 'enterprise_id', 'division_code', 'consent_id', 'purpose', 'scopes', 'result', 'denial_reason', 'snapshot', 'snapshot_hash', 'watermark',
  'outcome_due_at', 'settings_version', 'enquired_at',
]);
export const outcomeDutyTable = defineTable('outcome_duty', ['enquiry_id', 'bank_id', 'state', 'due_at', 'version']);
export const outcomeReportTable = defineTable('outcome_report', ['enquiry_id', 'place', 'outcome', 'amount_cents', 'next_date', 'reported_by', 'reported_at']);
export const auditEntryTable = defineTable('audit_entry', ['id', 'kind', 'subject_ids', 'body', 'digests', 'occurred_at']);
export const auditSaltTable = defineTable('audit_salt', ['entry_id', 'name', 'salt']);

/** In the order in which the foreign keys want them. */
export const bankingTables = [bankTable, bankAccessBasisTable, consentTable, consentTransitionTable, creditEnquiryTable, outcomeDutyTable, outcomeReportTable, auditEntryTable, auditSaltTable];
