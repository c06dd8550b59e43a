import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The protection list (保护清单), what visits burden enterprises with, and the figures of other departments that stand beside it. */
export class Protection1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...list, ...burden, ...copies, ...figures]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX enterprise_copy_exposed, visit_request_asked, visit_request_dated, enterprise_copy_protected');
    await runner.query('DROP TABLE service_figures_copy, policy_reach_copy, visit_accompanying, visit_hosts, protection_entry');
    await runner.query('DROP SEQUENCE protection_decision_number');
  }
}

const list = [
  // Numbers decisions in their order: of two about one enterprise the later one has the greater number, since its row is locked meanwhile.
  'CREATE SEQUENCE protection_decision_number',
  `CREATE TABLE protection_entry (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    ground text NOT NULL CONSTRAINT protection_entry_ground CHECK (ground IN ('VISIT_FREQUENCY', 'PILOT', 'REGISTERED')),
    state text NOT NULL CONSTRAINT protection_entry_state CHECK (state IN ('PROPOSED', 'CONSENTED', 'ACTIVE', 'UNDER_REVIEW', 'REMOVED')),
    baseline_receptions double precision NOT NULL CONSTRAINT protection_entry_baseline CHECK (baseline_receptions >= 0 AND baseline_burden >= 0),
    baseline_burden double precision NOT NULL,
    baseline_source text NOT NULL CHECK (baseline_source IN ('COUNTED', 'RECORDED')),
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL,
    consented_by text,
    activated_on date,
    review_due_on date,
    reviewed_by text,
    reviewed_on date,
    removed_on date,
    removed_by text,
    removal text CHECK (removal IN ('DECLINED', 'WITHDRAWN', 'REVIEW', 'LEFT', 'REGISTER')),
    removal_consented_by text,
    is_settled boolean NOT NULL DEFAULT false,
    decision_number bigint,
    settings_version text NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    -- Nobody is protected against their will (VIS-09); what the register protected before the list was kept here carries its consent there.
    CONSTRAINT protection_entry_consent CHECK (state IN ('PROPOSED', 'REMOVED') OR consented_by IS NOT NULL OR ground = 'REGISTERED'),
    CONSTRAINT protection_entry_reviewed CHECK (state NOT IN ('ACTIVE', 'UNDER_REVIEW') OR review_due_on IS NOT NULL),
    CONSTRAINT protection_entry_removed CHECK ((state = 'REMOVED') = (removed_on IS NOT NULL AND removal IS NOT NULL))
  )`,
  // An enterprise stands on the list once, however many propose it at the same time (VIS-09).
  `CREATE UNIQUE INDEX protection_entry_one_live ON protection_entry (enterprise_id) WHERE state <> 'REMOVED'`,
  'CREATE INDEX protection_entry_newest ON protection_entry (division_code text_pattern_ops, proposed_at DESC, id DESC)',
  'CREATE INDEX protection_entry_enterprise ON protection_entry (enterprise_id, proposed_at DESC)',
  `CREATE INDEX protection_entry_due ON protection_entry (review_due_on) WHERE state = 'ACTIVE'`,
  `CREATE INDEX protection_entry_unsettled ON protection_entry (enterprise_id) WHERE NOT is_settled`,
  'CREATE TRIGGER protection_entry_version_guard BEFORE UPDATE ON protection_entry FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  'CREATE INDEX enterprise_copy_protected ON enterprise_copy (id) WHERE is_protected',
  'GRANT SELECT, INSERT, UPDATE ON protection_entry TO visits_app',
  'GRANT USAGE ON SEQUENCE protection_decision_number TO visits_app',
];

const burden = [
  // How many of the enterprise's people a reception took (VIS-03).
  `CREATE TABLE visit_hosts (
    visit_request_id uuid PRIMARY KEY REFERENCES visit_request,
    hosts integer NOT NULL CONSTRAINT visit_hosts_positive CHECK (hosts > 0),
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL
  )`,
  `CREATE TABLE visit_accompanying (
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    officer_id uuid NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT visit_accompanying_once PRIMARY KEY (visit_request_id, officer_id)
  )`,
  'GRANT SELECT, INSERT, UPDATE ON visit_hosts TO visits_app',
  'GRANT SELECT, INSERT, DELETE ON visit_accompanying TO visits_app',
];

/** Aggregates of a district and month (`YYYY-MM`), as their departments publish them; no single appeal, rating or application. */
const copies = [
  `CREATE TABLE service_figures_copy (
    division_code text NOT NULL,
    month char(7) NOT NULL,
    due integer NOT NULL,
    on_time integer NOT NULL,
    rated integer,
    satisfied integer,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT service_figures_copy_pkey PRIMARY KEY (division_code, month)
  )`,
  `CREATE TABLE policy_reach_copy (
    division_code text NOT NULL,
    month char(7) NOT NULL,
    open_projects integer NOT NULL,
    reached_projects integer NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT policy_reach_copy_pkey PRIMARY KEY (division_code, month)
  )`,
  'GRANT SELECT, INSERT, UPDATE, DELETE ON service_figures_copy, policy_reach_copy TO visits_app',
];

/** What the figures of a district's month are counted from. */
const figures = [
  'CREATE INDEX visit_request_dated ON visit_request (division_code text_pattern_ops, scheduled_starts_at) WHERE scheduled_starts_at IS NOT NULL',
  // The willing ones are many and are counted for the Gini coefficient: from the index alone.
  `CREATE INDEX enterprise_copy_exposed ON enterprise_copy (division_code text_pattern_ops)
   WHERE visit_mode = 'EXPOSURE' AND status = 'ACTIVE' AND size_class IN ('MEDIUM', 'SMALL', 'MICRO')`,
  'CREATE INDEX visit_request_asked ON visit_request (division_code text_pattern_ops, asked_at) WHERE asked_at IS NOT NULL',
];
