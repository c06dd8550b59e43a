import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inspections that come unasked, what is registered afterwards, what went wrong, and requests with several stops. */
export class InspectionsAndProgrammes1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...inspections, ...emergencies, ...violations, ...programmes, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX enterprise_copy_balanced, visit_request_emergency');
    await runner.query('ALTER TABLE visit_request DROP CONSTRAINT visit_request_programme_id_fkey, DROP CONSTRAINT visit_request_once_in_programme, DROP COLUMN is_picked');
    // The column is older than programmes: what it named is gone.
    await runner.query('UPDATE visit_request SET programme_id = NULL, version = version + 1 WHERE programme_id IS NOT NULL');
    await runner.query('DROP TABLE visit_programme, visit_violation, emergency_audit, emergency_registration, inspection_place, inspection_arrival, inspection_notice');
  }
}

const inspections = [
  // An inspection notice (检查通知书) orders one inspection: it opens no second door.
  `CREATE TABLE inspection_notice (
    visit_request_id uuid PRIMARY KEY REFERENCES visit_request,
    unit_id uuid NOT NULL,
    notice_number text NOT NULL,
    reason text CHECK (reason IN ('RANDOM_SELECTION', 'COMPLAINT')),
    CONSTRAINT inspection_notice_used_once UNIQUE (unit_id, notice_number)
  )`,
  `CREATE TABLE inspection_arrival (
    visit_request_id uuid PRIMARY KEY REFERENCES inspection_notice,
    arrived_at timestamptz NOT NULL,
    first_enforcement_id text NOT NULL,
    second_enforcement_id text NOT NULL,
    scanned_by text NOT NULL,
    scanned_at timestamptz NOT NULL,
    CONSTRAINT inspection_arrival_two_officers CHECK (first_enforcement_id <> second_enforcement_id),
    CONSTRAINT inspection_arrival_in_the_past CHECK (arrived_at <= scanned_at)
  )`,
  // One row is one inspection of the year: two bookings cannot take the same place.
  `CREATE TABLE inspection_place (
    enterprise_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2018 AND 9999),
    place integer NOT NULL CHECK (place > 0),
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    CONSTRAINT inspection_place_one_per_place UNIQUE (enterprise_id, unit_id, year, place),
    CONSTRAINT inspection_place_one_per_request UNIQUE (visit_request_id)
  )`,
];

const emergencies = [
  `CREATE TABLE emergency_registration (
    visit_request_id uuid PRIMARY KEY REFERENCES visit_request,
    reason text NOT NULL CHECK (reason IN ('SAFETY_ACCIDENT', 'STATUTORY_COMPLAINT', 'COURT_ORDER')),
    document_number text NOT NULL,
    due_at timestamptz NOT NULL,
    calendar_version text NOT NULL,
    registered_at timestamptz NOT NULL
  )`,
  // An emergency is audited once, and every one of them is (VIS-40): what has no row here still waits.
  `CREATE TABLE emergency_audit (
    visit_request_id uuid PRIMARY KEY REFERENCES emergency_registration,
    is_justified boolean NOT NULL,
    finding text NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL
  )`,
  'CREATE INDEX visit_request_emergency ON visit_request (division_code text_pattern_ops, created_at DESC, id DESC) WHERE is_emergency',
];

const violations = [
  `CREATE TABLE visit_violation (
    id uuid PRIMARY KEY,
    division_code text NOT NULL,
    unit_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    visit_request_id uuid REFERENCES visit_request,
    kind text NOT NULL CHECK (kind IN ('UNBOOKED', 'LATE_REGISTRATION', 'UNJUSTIFIED_EMERGENCY', 'NO_SHOW', 'DISGUISED_INSPECTION')),
    source text NOT NULL CHECK (source IN ('ENTERPRISE', 'CENTRE', 'SYSTEM')),
    is_shown_to_enterprise boolean NOT NULL,
    recorded_by text NOT NULL,
    account text NOT NULL,
    occurred_at timestamptz NOT NULL,
    occurred_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('RECORDED', 'ANSWERED', 'UPHELD', 'DISMISSED')),
    hearing_due_at timestamptz NOT NULL,
    statement text,
    stated_at timestamptz,
    decision_reason text,
    decided_by text,
    decided_at timestamptz,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT visit_violation_decided CHECK ((state IN ('UPHELD', 'DISMISSED')) = (decided_at IS NOT NULL)),
    CONSTRAINT visit_violation_once_per_visit UNIQUE (visit_request_id, kind)
  )`,
  'CREATE TRIGGER visit_violation_version_guard BEFORE UPDATE ON visit_violation FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  'CREATE INDEX visit_violation_division ON visit_violation (division_code text_pattern_ops, occurred_on DESC, id DESC)',
  'CREATE INDEX visit_violation_unit ON visit_violation (unit_id, occurred_on DESC, id DESC)',
  'CREATE INDEX visit_violation_enterprise ON visit_violation (enterprise_id, occurred_on DESC, id DESC)',
];

const programmes = [
  `CREATE TABLE visit_programme (
    id uuid PRIMARY KEY,
    division_code text NOT NULL,
    unit_id uuid NOT NULL,
    requested_by text NOT NULL,
    form jsonb NOT NULL,
    criteria jsonb,
    stop_count integer NOT NULL CHECK (stop_count > 0),
    ends_on date NOT NULL,
    settings_version text NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1
  )`,
  'CREATE TRIGGER visit_programme_version_guard BEFORE UPDATE ON visit_programme FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  'CREATE INDEX visit_programme_division ON visit_programme (division_code text_pattern_ops, created_at DESC, id DESC)',
  'CREATE INDEX visit_programme_unit ON visit_programme (unit_id, created_at DESC, id DESC)',
  // A stop that the centre has picked is the unit's to see once it has a date: whom else it asked tells of refusals (VIS-08).
  'ALTER TABLE visit_request ADD COLUMN is_picked boolean NOT NULL DEFAULT false',
  'ALTER TABLE visit_request ADD CONSTRAINT visit_request_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES visit_programme',
  'ALTER TABLE visit_request ADD CONSTRAINT visit_request_once_in_programme UNIQUE (programme_id, enterprise_id)',
  // Programmes are filled with those that want to be seen first, and then with those that do not mind.
  `CREATE INDEX enterprise_copy_balanced ON enterprise_copy (division_code text_pattern_ops, industry_code)
   WHERE visit_mode = 'BALANCED' AND status = 'ACTIVE' AND NOT is_protected`,
];

const rights = [
  'GRANT SELECT, INSERT ON inspection_notice, inspection_arrival, emergency_registration, emergency_audit TO visits_app',
  'GRANT SELECT, INSERT, DELETE ON inspection_place TO visits_app',
  'GRANT SELECT, INSERT, UPDATE ON visit_violation, visit_programme TO visits_app',
];
