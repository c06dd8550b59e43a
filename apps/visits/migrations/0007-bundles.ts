import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merged visits (合并到访, VIS-14, VIS-15): what their units agree on, and the one place of the month that they share. */
export class Bundles1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...bundles, ...onePlace, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER visit_slot_names_bundle ON visit_slot');
    await runner.query('DROP FUNCTION name_bundle_of_slot()');
    await runner.query('ALTER TABLE visit_slot DROP COLUMN bundle_id');
    await runner.query('DROP INDEX visit_request_mergeable, visit_request_bundle');
    await runner.query('ALTER TABLE visit_request DROP CONSTRAINT visit_request_bundle_id_fkey');
    // The column is older than bundles: what it named is gone, and who waited in one is as necessary as before.
    await runner.query("UPDATE visit_request SET bundle_id = NULL, state = CASE state WHEN 'IN_BUNDLE' THEN 'NECESSARY' ELSE state END, version = version + 1 WHERE bundle_id IS NOT NULL");
    await runner.query('ALTER TABLE merge_bundle DROP CONSTRAINT merge_bundle_lead_is_member');
    await runner.query('DROP TABLE merge_bundle_transition, merge_bundle_report, merge_bundle_agreement, merge_bundle_window, merge_bundle_member, merge_bundle');
  }
}

const bundles = [
  `CREATE TABLE merge_bundle (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    type text NOT NULL CHECK (type IN ('THEMATIC_RESEARCH', 'COMPREHENSIVE_INSPECTION', 'SERVICE_DAY')),
    is_statutory boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'ASKED', 'SCHEDULED', 'DONE', 'SPLIT_REPORTS', 'CLOSED', 'DISSOLVED', 'NOT_ARRANGED')),
    lead_request_id uuid NOT NULL,
    proposed_by text NOT NULL,
    asked_at timestamptz,
    due_at timestamptz,
    due_calendar_version text,
    settings_version text NOT NULL,
    scheduled_starts_at timestamptz,
    scheduled_ends_at timestamptz,
    unspoken_until timestamptz,
    joint_record text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT merge_bundle_date_whole CHECK ((scheduled_starts_at IS NULL) = (scheduled_ends_at IS NULL))
  )`,
  'CREATE INDEX merge_bundle_division ON merge_bundle (division_code text_pattern_ops, created_at DESC, id DESC)',
  'CREATE INDEX merge_bundle_enterprise ON merge_bundle (enterprise_id, created_at DESC, id DESC)',
  'CREATE INDEX merge_bundle_due ON merge_bundle (due_at) WHERE due_at IS NOT NULL',
  'CREATE TRIGGER merge_bundle_version_guard BEFORE UPDATE ON merge_bundle FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE merge_bundle_member (
    bundle_id uuid NOT NULL REFERENCES merge_bundle,
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    unit_id uuid NOT NULL,
    ending text CHECK (ending IN ('LEFT', 'DISSOLVED')),
    PRIMARY KEY (bundle_id, visit_request_id)
  )`,
  // Two proposals at once cannot both take the same request.
  'CREATE UNIQUE INDEX merge_bundle_member_one_open ON merge_bundle_member (visit_request_id) WHERE ending IS NULL',
  'CREATE INDEX merge_bundle_member_unit ON merge_bundle_member (unit_id)',
  `ALTER TABLE merge_bundle ADD CONSTRAINT merge_bundle_lead_is_member FOREIGN KEY (id, lead_request_id)
   REFERENCES merge_bundle_member (bundle_id, visit_request_id) DEFERRABLE INITIALLY DEFERRED`,
  `CREATE TABLE merge_bundle_window (
    bundle_id uuid NOT NULL REFERENCES merge_bundle,
    position integer NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    CONSTRAINT merge_bundle_window_length CHECK (ends_at > starts_at),
    PRIMARY KEY (bundle_id, position)
  )`,
  `CREATE TABLE merge_bundle_agreement (
    bundle_id uuid NOT NULL REFERENCES merge_bundle,
    unit_id uuid NOT NULL,
    agreed_by text NOT NULL,
    agreed_at timestamptz NOT NULL,
    PRIMARY KEY (bundle_id, unit_id)
  )`,
  `CREATE TABLE merge_bundle_report (
    bundle_id uuid NOT NULL REFERENCES merge_bundle,
    unit_id uuid NOT NULL,
    report text NOT NULL,
    reported_by text NOT NULL,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (bundle_id, unit_id)
  )`,
  `CREATE TABLE merge_bundle_transition (
    bundle_id uuid NOT NULL REFERENCES merge_bundle,
    version bigint NOT NULL,
    step integer NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (bundle_id, version, step)
  )`,
  'ALTER TABLE visit_request ADD CONSTRAINT visit_request_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES merge_bundle',
  'CREATE INDEX visit_request_bundle ON visit_request (bundle_id) WHERE bundle_id IS NOT NULL',
  // Candidates are looked for within one enterprise: the district is never compared with itself.
  "CREATE INDEX visit_request_mergeable ON visit_request (division_code text_pattern_ops, enterprise_id) WHERE state = 'NECESSARY'",
];

/** A bundle is one reception, however many requests are in it (§10.1): the place names its bundle by itself, and a bundle has one. */
const onePlace = [
  'ALTER TABLE visit_slot ADD COLUMN bundle_id uuid REFERENCES merge_bundle',
  'ALTER TABLE visit_slot ADD CONSTRAINT visit_slot_one_per_bundle UNIQUE (bundle_id)',
  `CREATE FUNCTION name_bundle_of_slot() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.bundle_id := (SELECT bundle_id FROM visit_request WHERE id = NEW.visit_request_id);
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER visit_slot_names_bundle BEFORE INSERT ON visit_slot FOR EACH ROW EXECUTE FUNCTION name_bundle_of_slot()',
];

const rights = [
  'GRANT SELECT, INSERT, UPDATE ON merge_bundle TO visits_app',
  'GRANT SELECT, INSERT, UPDATE (ending) ON merge_bundle_member TO visits_app',
  'GRANT SELECT, INSERT ON merge_bundle_window, merge_bundle_agreement, merge_bundle_report, merge_bundle_transition TO visits_app',
];
