import { defineTable } from '../loading/table-row.ts';
import { bankingTables } from './banking-tables.ts';

export const creditRecordTable = defineTable('credit_record', [
  'id', 'enterprise_id', 'division_code', 'authority_unit_id', 'authority_name', 'kind', 'value', 'adverse_class', 'title', 'legal_basis', 'document_number',
  'decided_on', 'valid_to', 'repairable_from', 'published_until', 'is_published', 'corrects_record_id', 'settings_version', 'recorded_by', 'recorded_at',
]);
export const ratingModelTable = defineTable('credit_rating_model', ['version', 'parameters', 'first_used_at']);
export const creditRatingTable = defineTable('credit_rating', [
  'id', 'enterprise_id', 'score', 'level', 'model_version', 'as_of', 'input_record_ids', 'is_black_listed', 'components', 'rated_at',
]);
export const creditStandingTable = defineTable('credit_standing', [
  'enterprise_id', 'division_code', 'rating_id', 'score', 'level', 'tax_grade', 'tax_grade_as_of', 'customs_level', 'customs_level_as_of', 'listings',
  'has_open_dispute', 'refresh_on', 'changed_at', 'version',
]);
export const creditListingTable = defineTable('credit_listing', [
  'id', 'enterprise_id', 'division_code', 'kind', 'state', 'authority_unit_id', 'authority_name', 'legal_basis', 'reason', 'grounds', 'record_ids',
  'measure_codes', 'listed_on', 'repairable_from', 'published_until', 'settings_version', 'created_at', 'updated_at', 'version',
]);
export const listingTransitionTable = defineTable('credit_listing_transition', ['listing_id', 'version', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at']);
export const creditRepairTable = defineTable('credit_repair', [
  'id', 'enterprise_id', 'division_code', 'record_id', 'listing_id', 'authority_unit_id', 'state', 'evidence', 'applied_by', 'applied_at', 'decided_by',
  'decided_by_unit_id', 'decided_at', 'decision_reason', 'settings_version', 'version',
]);
export const creditTables = [
  creditRecordTable, ratingModelTable, creditRatingTable, creditStandingTable, creditListingTable, listingTransitionTable, creditRepairTable, ...bankingTables,
];
