import type { Client } from 'pg';
import { DISTRICT } from './district.ts';

export const LIAISON_OFFICER = '44444444-4444-4444-8444-444444444444';

/** What surrounds the requests after two years, written by SQL: the lists of a department must be measured with something in them. */
export const writeHistory = async (client: Client): Promise<void> => {
  for (const statement of history) await client.query(statement);
};

const history = [
  // 3,000 enterprises have a liaison; the officer of the bench looks after thirty.
  `INSERT INTO assignment_copy (enterprise_id, liaison_officer_id, version)
   SELECT enterprise_id, CASE WHEN place <= 30 THEN '${LIAISON_OFFICER}'::uuid ELSE gen_random_uuid() END, 1
   FROM (SELECT enterprise_id, row_number() OVER (ORDER BY count(*) DESC) AS place FROM visit_request GROUP BY enterprise_id) AS asked WHERE place <= 3000`,
  `INSERT INTO appeal_copy (id, number, enterprise_id, is_open, version)
   SELECT gen_random_uuid(), '440704-2026-' || row_number() OVER (), enterprise_id, random() < 0.1, 1 FROM visit_request`,
  `INSERT INTO data_grant (visit_request_id, enterprise_id, unit_id, division_code, items, granted_by, granted_at, valid_until)
   SELECT id, enterprise_id, unit_id, division_code, asks, 'centre', created_at, created_at::date + 90 FROM visit_request WHERE state = 'CONVERTED_TO_DATA'`,
  `INSERT INTO visit_violation (id, division_code, unit_id, enterprise_id, visit_request_id, kind, source, is_shown_to_enterprise, recorded_by, account, occurred_at, occurred_on, state, hearing_due_at, created_at)
   SELECT gen_random_uuid(), division_code, unit_id, enterprise_id, id, 'NO_SHOW', 'SYSTEM', true, 'system', '未到访', scheduled_starts_at, scheduled_starts_at::date, 'RECORDED', scheduled_starts_at + interval '5 days', scheduled_starts_at
   FROM visit_request WHERE state = 'NO_SHOW'`,
  `INSERT INTO protection_entry (id, enterprise_id, division_code, ground, state, baseline_receptions, baseline_burden, baseline_source, proposed_by, proposed_at, activated_on, review_due_on, is_settled, settings_version, updated_at)
   SELECT gen_random_uuid(), id, division_code, 'REGISTERED', 'ACTIVE', 7, 40, 'COUNTED', 'centre', now(), '2025-04-01', '2026-12-01', true, 'default', now() FROM enterprise_copy WHERE is_protected`,
  `INSERT INTO visit_accompanying (visit_request_id, officer_id, recorded_by, recorded_at)
   SELECT id, ('44444444-4444-4444-8444-' || lpad((abs(hashtext(id::text)) % 620)::text, 12, '0'))::uuid, 'centre', created_at FROM visit_request WHERE state = 'CLOSED'`,
  `INSERT INTO visit_feedback (visit_request_id, side, rating, words, given_by, given_at)
   SELECT id, 'ENTERPRISE', 1 + abs(hashtext(id::text)) % 5, NULL, 'representative', scheduled_ends_at FROM visit_request WHERE state = 'CLOSED'`,
  // A campaign that has met 20,000 enterprises (VIS-28), and a monthly session of each town for two years.
  `INSERT INTO campaign (id, kind, title, purpose, division_code, starts_on, ends_on, start_time, duration_minutes, place, seats, year, planned_by, created_at)
   SELECT gen_random_uuid(), 'THOUSAND_ENTERPRISES', '政务服务进千企', '上门服务', '${DISTRICT}', '2026-01-01', '2026-11-30', '09:00', 120, '—', '[]', 2026, 'centre', now() - i * interval '1 day' FROM generate_series(1, 60) AS i`,
  `INSERT INTO campaign_contact (id, campaign_id, enterprise_id, division_code, mode, recorded_by, at)
   SELECT gen_random_uuid(), (SELECT min(id::text)::uuid FROM campaign), id, division_code, 'PHONE', 'town', now() FROM enterprise_copy WHERE status = 'ACTIVE' LIMIT 20000`,
  `INSERT INTO campaign_session (id, campaign_id, kind, division_code, ordinal, nominal_on, starts_at, ends_at, place, state, unit_ids, created_at, updated_at)
   SELECT gen_random_uuid(), c.id, c.kind, '${DISTRICT}', n, date '2024-12-27' + n * 7, (date '2024-12-27' + n * 7) + time '09:00', (date '2024-12-27' + n * 7) + time '11:00', '礼堂', 'PLANNED', '{}', now(), now() FROM campaign c, generate_series(1, 100) AS n`,
];
