import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way of a request in full: corrections, data grants, standing instructions, overrides. */
export class StandingInstructions1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...corrections, ...grants, ...instructions, ...overrides, ...district, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX visit_request_team, visit_request_newest, enterprise_copy_willing_trade, enterprise_copy_willing_class, enterprise_copy_willing_any');
    await runner.query('DROP TRIGGER visit_request_override_signed ON visit_request');
    await runner.query('DROP FUNCTION require_two_signatures');
    await runner.query('DROP TABLE visit_override_signature, visit_override, standing_instruction, data_grant, visit_form_return');
  }
}

const corrections = [
  `CREATE TABLE visit_form_return (
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    version bigint NOT NULL,
    reason text NOT NULL,
    fields text[] NOT NULL,
    returned_by text NOT NULL,
    returned_at timestamptz NOT NULL,
    PRIMARY KEY (visit_request_id, version)
  )`,
];

const grants = [
  `CREATE TABLE data_grant (
    visit_request_id uuid PRIMARY KEY REFERENCES visit_request,
    enterprise_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    division_code text NOT NULL,
    items text[] NOT NULL CONSTRAINT data_grant_names_items CHECK (cardinality(items) > 0),
    granted_by text NOT NULL,
    granted_at timestamptz NOT NULL,
    valid_until date NOT NULL
  )`,
  'CREATE INDEX data_grant_enterprise ON data_grant (enterprise_id, granted_at DESC, visit_request_id DESC)',
  'CREATE INDEX data_grant_unit ON data_grant (unit_id, granted_at DESC, visit_request_id DESC)',
  'CREATE INDEX data_grant_division ON data_grant (division_code text_pattern_ops, granted_at DESC, visit_request_id DESC)',
];

const instructions = [
  // Each word of the enterprise is a version of its own: what was refused in its name can be traced to it.
  `CREATE TABLE standing_instruction (
    enterprise_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    auto_refuse_below integer CHECK (auto_refuse_below BETWEEN 0 AND 100),
    never_accept text[] NOT NULL,
    is_withdrawn boolean NOT NULL,
    set_by text NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT standing_instruction_one_per_version PRIMARY KEY (enterprise_id, version),
    CONSTRAINT standing_instruction_says_something CHECK (is_withdrawn OR auto_refuse_below IS NOT NULL OR cardinality(never_accept) > 0)
  )`,
];

const overrides = [
  `CREATE TABLE visit_override (
    visit_request_id uuid PRIMARY KEY REFERENCES visit_request,
    reason text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    proposed_at timestamptz NOT NULL,
    CONSTRAINT visit_override_window CHECK (ends_at > starts_at)
  )`,
  `CREATE TABLE visit_override_signature (
    visit_request_id uuid NOT NULL REFERENCES visit_override,
    office text NOT NULL CONSTRAINT visit_override_office CHECK (office IN ('SERVICE_CENTRE', 'GOVERNMENT_OFFICE')),
    signed_by text NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT visit_override_one_per_office PRIMARY KEY (visit_request_id, office),
    CONSTRAINT visit_override_two_persons UNIQUE (visit_request_id, signed_by)
  )`,
  // Two offices and two persons, and never of a refusal (VIS-06): the rows above make two signatures two of both.
  `CREATE FUNCTION require_two_signatures() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.is_override THEN RETURN NEW; END IF;
    IF TG_OP = 'INSERT' OR OLD.state NOT IN ('REVIEW', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED')
      OR (SELECT count(*) FROM visit_override_signature WHERE visit_request_id = NEW.id) < 2 THEN
      RAISE EXCEPTION 'visit request % is not overridden: it takes the signatures of both offices, and a request that nobody has refused', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'visit_request_override_signed';
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER visit_request_override_signed BEFORE INSERT OR UPDATE ON visit_request
   FOR EACH ROW WHEN (NEW.is_override) EXECUTE FUNCTION require_two_signatures()`,
];

/** Counter-offers look for the willing ones of a district, nearest trade first (§10.4), whatever their number. */
const willing = "WHERE visit_mode = 'EXPOSURE' AND status = 'ACTIVE' AND size_class IN ('MEDIUM', 'SMALL', 'MICRO')";

const district = [
  // The newest of a whole district, which has many towns, and of a unit with those below it.
  'CREATE INDEX visit_request_newest ON visit_request (created_at DESC, id DESC)',
  // What a unit's people do at the same time (VIS-18); of an enterprise the calendar's index tells.
  'CREATE INDEX visit_request_team ON visit_request (unit_id, scheduled_starts_at) WHERE scheduled_starts_at IS NOT NULL',
  `CREATE INDEX enterprise_copy_willing_trade ON enterprise_copy (left(division_code, 6), left(industry_code, 3), id) ${willing}`,
  `CREATE INDEX enterprise_copy_willing_class ON enterprise_copy (left(division_code, 6), left(industry_code, 1), id) ${willing}`,
  `CREATE INDEX enterprise_copy_willing_any ON enterprise_copy (left(division_code, 6), id) ${willing}`,
];

const rights = ['GRANT SELECT, INSERT ON visit_form_return, data_grant, standing_instruction, visit_override, visit_override_signature TO visits_app'];
