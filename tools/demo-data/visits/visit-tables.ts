import { defineTable } from '../loading/table-row.ts';
import { settingTable, visitRequestTable, visitSlotTable, visitTransitionTable, visitWindowTable } from '../loading/tables.ts';

export const mergeBundleTable = defineTable('merge_bundle', [
  'id', 'enterprise_id', 'division_code', 'type', 'is_statutory', 'state', 'lead_request_id', 'proposed_by', 'asked_at', 'settings_version', 'scheduled_starts_at', 'scheduled_ends_at',
  'joint_record', 'created_at', 'updated_at', 'version',
]);
export const mergeBundleMemberTable = defineTable('merge_bundle_member', ['bundle_id', 'visit_request_id', 'unit_id']);
export const mergeBundleWindowTable = defineTable('merge_bundle_window', ['bundle_id', 'position', 'starts_at', 'ends_at']);
export const mergeBundleAgreementTable = defineTable('merge_bundle_agreement', ['bundle_id', 'unit_id', 'agreed_by', 'agreed_at']);
export const mergeBundleReportTable = defineTable('merge_bundle_report', ['bundle_id', 'unit_id', 'report', 'reported_by', 'reported_at']);
export const mergeBundleTransitionTable = defineTable('merge_bundle_transition', ['bundle_id', 'version', 'step', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at']);

export const inspectionNoticeTable = defineTable('inspection_notice', ['visit_request_id', 'unit_id', 'notice_number', 'reason']);
export const inspectionArrivalTable = defineTable('inspection_arrival', ['visit_request_id', 'arrived_at', 'first_enforcement_id', 'second_enforcement_id', 'scanned_by', 'scanned_at']);
export const visitMemberTable = defineTable('visit_member', [
  'id', 'visit_request_id', 'seat', 'name', 'unit_name', 'title', 'id_type', 'id_last_four', 'id_hash', 'person_key', 'phone', 'state', 'verified_by', 'verified_at', 'verification_means',
  'verification_reference', 'rejection_reason', 'pledge_version', 'pledged_at', 'pledged_by', 'pledge_paper', 'added_at', 'left_at',
]);
export const visitPassTable = defineTable('visit_pass', ['id', 'member_id', 'token_hash', 'valid_on', 'issued_at', 'issued_by']);
export const visitEntryTable = defineTable('visit_entry', ['pass_id', 'entered_at', 'admitted_by']);
export const visitFeedbackTable = defineTable('visit_feedback', ['visit_request_id', 'side', 'rating', 'words', 'given_by', 'given_at']);
export const photoIncidentTable = defineTable('photo_incident', [
  'id', 'visit_request_id', 'division_code', 'zone', 'severity', 'description', 'state', 'sanction', 'finding', 'reported_by', 'reported_at', 'decided_by', 'decided_at', 'version',
]);
export const photoIncidentMemberTable = defineTable('photo_incident_member', ['incident_id', 'member_id']);
export const visitorBanTable = defineTable('visitor_ban', ['incident_id', 'person_key', 'from_at', 'until_at']);

export const protectionEntryTable = defineTable('protection_entry', [
  'id', 'enterprise_id', 'division_code', 'ground', 'state', 'baseline_receptions', 'baseline_burden', 'baseline_source', 'proposed_by', 'proposed_at', 'consented_by', 'activated_on',
  'review_due_on', 'reviewed_by', 'reviewed_on', 'is_settled', 'settings_version', 'updated_at', 'version',
]);

export const campaignTable = defineTable('campaign', [
  'id', 'kind', 'title', 'purpose', 'division_code', 'host_unit_id', 'leader', 'target', 'starts_on', 'ends_on', 'day_of_month', 'every_months', 'start_time', 'duration_minutes', 'place', 'seats',
  'year', 'year_place', 'planned_by', 'created_at',
]);
export const campaignGroupTable = defineTable('campaign_group', ['campaign_id', 'number', 'leader', 'lead_unit_id', 'town_unit_id', 'unit_ids']);
export const campaignSessionTable = defineTable('campaign_session', [
  'id', 'campaign_id', 'kind', 'host_unit_id', 'division_code', 'ordinal', 'nominal_on', 'starts_at', 'ends_at', 'place', 'state', 'theme', 'unit_ids', 'summary', 'minutes_finished_at',
  'created_at', 'updated_at', 'version',
]);
export const campaignSessionStepTable = defineTable('campaign_session_step', ['session_id', 'version', 'event', 'from_state', 'to_state', 'actor', 'at']);
export const campaignSeatTable = defineTable('campaign_seat', ['session_id', 'component', 'capacity']);
export const campaignSignUpTable = defineTable('campaign_sign_up', ['session_id', 'enterprise_id', 'component', 'persons', 'contact_name', 'contact_phone', 'wanted_unit_ids', 'signed_by', 'at']);
export const campaignContactTable = defineTable('campaign_contact', [
  'id', 'campaign_id', 'session_id', 'group_number', 'enterprise_id', 'division_code', 'mode', 'component', 'persons', 'agreement', 'unit_id', 'recorded_by', 'at',
]);
export const campaignQuestionTable = defineTable('campaign_question', [
  'id', 'campaign_id', 'session_id', 'contact_id', 'enterprise_id', 'division_code', 'kind', 'text', 'contact_name', 'contact_phone', 'answering_unit_id', 'answer', 'raised_by', 'raised_at',
  'taken_over_at',
]);
export const campaignTaskTable = defineTable('campaign_task', ['id', 'session_id', 'title', 'owner_unit_id', 'due_on', 'decided_by', 'decided_at', 'finished_at', 'finished_by', 'result']);
export const campaignRatingTable = defineTable('campaign_rating', ['session_id', 'enterprise_id', 'stars', 'text', 'rated_by', 'at']);
export const campaignOpinionTable = defineTable('campaign_opinion', ['session_id', 'expert', 'text', 'at']);

/** In the order in which the foreign keys want them; a bundle's lead is looked for when all is loaded. */
export const visitsTables = [
  mergeBundleTable, visitRequestTable, visitWindowTable, visitTransitionTable, mergeBundleMemberTable, mergeBundleWindowTable, mergeBundleAgreementTable, mergeBundleReportTable,
  mergeBundleTransitionTable, inspectionNoticeTable, inspectionArrivalTable, visitMemberTable, visitPassTable, visitEntryTable, visitFeedbackTable, photoIncidentTable, photoIncidentMemberTable,
  visitorBanTable, protectionEntryTable, campaignTable, campaignGroupTable, campaignSessionTable, campaignSessionStepTable, campaignSeatTable, campaignSignUpTable, campaignContactTable,
  campaignQuestionTable, campaignTaskTable, campaignRatingTable, campaignOpinionTable, visitSlotTable, settingTable,
];

/** Kept by the register of enterprises. */
export const noticeTable = defineTable('notice', [
  'id', 'inbox', 'division_code', 'template', 'title_zh', 'title_en', 'body_zh', 'body_en', 'about_type', 'about_id', 'urgency', 'visible_from', 'expires_at',
]);
