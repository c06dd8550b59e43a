import { announceChanges, silenceChanges, type AnnouncedTable, type MigrationInterface, type QueryRunner } from '@qinqing/database';

/** Requests and what is shown of them announce their changes, for live views (实时视图). */
export class LiveViews1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await announceChanges(runner, announced);
  }

  async down(runner: QueryRunner): Promise<void> {
    await silenceChanges(runner, announced);
  }
}

/** What tells more of a request than its own row does; plans and slots tell nothing that is read there. */
const tablesOfARequest = [
  'visit_transition',
  'visit_window',
  'data_grant',
  'visit_form_return',
  'visit_override',
  'visit_override_signature',
  'emergency_audit',
  'emergency_registration',
  'inspection_arrival',
  'inspection_notice',
  'inspection_place',
  'photo_incident',
  'visit_feedback',
  'visit_media',
  'visit_member',
  'visit_accompanying',
  'visit_hosts',
];

const announced: readonly AnnouncedTable[] = [
  { table: 'visit_request', subject: 'visit_request', keys: { id: 'id', enterpriseId: 'enterprise_id', unitId: 'unit_id', divisionCode: 'division_code' } },
  ...tablesOfARequest.map((table) => ({ table, subject: 'visit_request', keys: { id: 'visit_request_id' } })),
];
