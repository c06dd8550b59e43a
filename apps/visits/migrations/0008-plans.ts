import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of the centre (统筹方案, M3) and the ledger of exposure visits (曝光台账, VIS-24). */
export class Plans1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...plans, ...exposure, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW exposure_credit');
    await runner.query('DROP INDEX visit_request_counter_offered, visit_slot_month, visit_transition_offer_answered, visit_request_open');
    await runner.query('DROP TABLE visit_plan_request, visit_plan_line, visit_plan');
  }
}

const plans = [
  `CREATE TABLE visit_plan (
    id uuid PRIMARY KEY,
    division_code text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    state text NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'DISCARDED')),
    totals jsonb NOT NULL,
    is_proven_best boolean NOT NULL,
    is_cut_short boolean NOT NULL,
    settings_version text NOT NULL,
    proposed_by text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CHECK (from_day <= to_day)
  )`,
  'CREATE INDEX visit_plan_division ON visit_plan (division_code text_pattern_ops, created_at DESC, id DESC)',
  'CREATE TRIGGER visit_plan_version_guard BEFORE UPDATE ON visit_plan FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE visit_plan_line (
    plan_id uuid NOT NULL REFERENCES visit_plan,
    position integer NOT NULL CHECK (position > 0),
    kind text NOT NULL CHECK (kind IN ('MERGE', 'SCHEDULE', 'OFFER', 'DEFER')),
    enterprise_id uuid NOT NULL,
    starts_at timestamptz,
    ends_at timestamptz,
    not_before date,
    reasons jsonb NOT NULL,
    outcome text CHECK (outcome IN ('CARRIED_OUT', 'CHANGED', 'NOT_POSSIBLE')),
    bundle_id uuid,
    PRIMARY KEY (plan_id, position),
    CHECK ((kind = 'DEFER') = (starts_at IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL))
  )`,
  // What a plan was made of: a request appears in one line, and the plan is stale once it has moved on.
  `CREATE TABLE visit_plan_request (
    plan_id uuid NOT NULL,
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    position integer NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (plan_id, visit_request_id),
    FOREIGN KEY (plan_id, position) REFERENCES visit_plan_line
  )`,
  'CREATE INDEX visit_plan_request_of ON visit_plan_request (visit_request_id)',
  "CREATE INDEX visit_request_open ON visit_request (division_code text_pattern_ops, created_at, id) WHERE state = 'NECESSARY'",
];

const exposure = [
  'CREATE INDEX visit_request_counter_offered ON visit_request (enterprise_id) WHERE counter_offer IS NOT NULL',
  'CREATE INDEX visit_slot_month ON visit_slot (month, enterprise_id)',
  // The ledger counts what units answered to counter-offers in a quarter.
  "CREATE INDEX visit_transition_offer_answered ON visit_transition (at) WHERE event IN ('takeAlternative', 'insistOnTarget', 'expireCounterOffer')",
  // An exposure visit is credited while it holds its place: taken instead of a saturated target, and received.
  `CREATE VIEW exposure_credit AS
   SELECT s.enterprise_id, s.month, left(s.month, 4) || '-Q' || ((right(s.month, 2)::int + 2) / 3) AS quarter, s.visit_request_id
   FROM visit_slot s JOIN visit_request r ON r.id = s.visit_request_id
   WHERE r.counter_offer -> 'candidates' @> jsonb_build_array(jsonb_build_object('enterpriseId', s.enterprise_id))`,
];

const rights = [
  'GRANT SELECT, INSERT ON visit_plan_line, visit_plan_request TO visits_app',
  'GRANT UPDATE (outcome, bundle_id) ON visit_plan_line TO visits_app',
  'GRANT SELECT, INSERT, UPDATE ON visit_plan TO visits_app',
  'GRANT SELECT ON exposure_credit TO visits_app',
];
