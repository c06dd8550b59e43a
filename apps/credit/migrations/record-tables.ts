/** Records, ratings, lists, repairs and disputes, with the rights of the running department. */
const kinds = "'TAX_GRADE', 'CUSTOMS_LEVEL', 'PUBLIC_EVALUATION', 'JUDICIAL', 'PENALTY', 'LABOUR', 'SAFETY_ENVIRONMENT', 'COMMITMENT', 'HONOUR'";

const records = [
  `CREATE TABLE credit_record (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    authority_unit_id uuid NOT NULL,
    authority_name text NOT NULL,
    kind text NOT NULL CHECK (kind IN (${kinds})),
    value text NOT NULL,
    adverse_class text CHECK (adverse_class IN ('MINOR', 'GENERAL', 'SERIOUS')),
    title text NOT NULL,
    legal_basis text NOT NULL,
    document_number text,
    decided_on date NOT NULL,
    valid_to date,
    repairable_from date,
    published_until date,
    is_published boolean NOT NULL,
    corrects_record_id uuid REFERENCES credit_record,
    settings_version text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT credit_record_class_of_adverse CHECK ((kind IN ('PENALTY', 'JUDICIAL')) = (adverse_class IS NOT NULL)),
    CONSTRAINT credit_record_publication CHECK (
      CASE WHEN adverse_class IS NULL THEN num_nonnulls(repairable_from, published_until) = 0 AND NOT is_published
      ELSE coalesce(repairable_from >= decided_on AND published_until >= repairable_from, false) END),
    CONSTRAINT credit_record_validity CHECK (valid_to IS NULL OR valid_to >= decided_on),
    CONSTRAINT credit_record_one_correction UNIQUE (corrects_record_id)
  )`,
  'CREATE INDEX credit_record_enterprise ON credit_record (enterprise_id, decided_on DESC, id DESC)',
  'CREATE INDEX credit_record_authority ON credit_record (authority_unit_id, decided_on DESC, id DESC)',
  "CREATE INDEX credit_record_public ON credit_record (enterprise_id, decided_on DESC, id DESC) WHERE kind = 'PENALTY' AND is_published",
  'CREATE INDEX credit_record_newest ON credit_record (decided_on DESC, id DESC)',
  'CREATE INDEX credit_record_division ON credit_record (division_code text_pattern_ops)',
  `CREATE TABLE credit_dispute (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    record_id uuid NOT NULL REFERENCES credit_record,
    authority_unit_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'CORRECTED')),
    ground text NOT NULL,
    raised_by text NOT NULL,
    raised_at timestamptz NOT NULL,
    due_at timestamptz,
    due_calendar_version text,
    reply text,
    replied_by text,
    replied_by_unit_id uuid,
    replied_at timestamptz,
    replacement_record_id uuid REFERENCES credit_record,
    settings_version text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT credit_dispute_own_authority CHECK (replied_by_unit_id = authority_unit_id),
    CONSTRAINT credit_dispute_replied CHECK ((state = 'OPEN') = (reply IS NULL) AND (state = 'OPEN') = (replied_by_unit_id IS NULL))
  )`,
  // A record has at most one dispute that is open or has corrected it: what was corrected is no longer there to contest.
  "CREATE UNIQUE INDEX credit_dispute_one_open ON credit_dispute (record_id) WHERE state IN ('OPEN', 'CORRECTED')",
  'CREATE INDEX credit_dispute_record ON credit_dispute (record_id, raised_at DESC)',
  "CREATE INDEX credit_dispute_enterprise_open ON credit_dispute (enterprise_id) WHERE state = 'OPEN'",
  'CREATE TRIGGER credit_dispute_version_guard BEFORE UPDATE ON credit_dispute FOR EACH ROW EXECUTE FUNCTION require_next_version()',
];

const ratings = [
  `CREATE TABLE credit_rating_model (
    version text PRIMARY KEY,
    parameters jsonb NOT NULL,
    first_used_at timestamptz NOT NULL
  )`,
  `CREATE TABLE credit_rating (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    score integer NOT NULL CHECK (score BETWEEN 0 AND 1000),
    level text NOT NULL CHECK (level IN ('AAA', 'AA', 'A', 'B', 'C', 'D')),
    model_version text NOT NULL REFERENCES credit_rating_model,
    as_of date NOT NULL,
    input_record_ids uuid[] NOT NULL,
    is_black_listed boolean NOT NULL,
    components jsonb NOT NULL,
    rated_at timestamptz NOT NULL
  )`,
  'CREATE INDEX credit_rating_enterprise ON credit_rating (enterprise_id, rated_at DESC, id DESC)',
  `CREATE TABLE credit_standing (
    enterprise_id uuid PRIMARY KEY,
    division_code text NOT NULL,
    rating_id uuid REFERENCES credit_rating,
    score integer CHECK (score BETWEEN 0 AND 1000),
    level text CHECK (level IN ('AAA', 'AA', 'A', 'B', 'C', 'D')),
    tax_grade text,
    tax_grade_as_of date,
    customs_level text,
    customs_level_as_of date,
    listings jsonb NOT NULL,
    has_open_dispute boolean NOT NULL,
    refresh_on date,
    changed_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT credit_standing_rated CHECK ((score IS NULL) = (level IS NULL) AND (score IS NULL) = (rating_id IS NULL))
  )`,
  'CREATE INDEX credit_standing_refresh ON credit_standing (refresh_on) WHERE refresh_on IS NOT NULL',
  'CREATE TRIGGER credit_standing_version_guard BEFORE UPDATE ON credit_standing FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE credit_assurance (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    level text NOT NULL CHECK (level IN ('L1', 'L2', 'L3', 'L4')),
    is_legal_representative_verified boolean NOT NULL,
    is_enterprise_verified boolean NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT credit_assurance_validity CHECK (valid_to >= valid_from),
    CONSTRAINT credit_assurance_l3_verified CHECK (level IN ('L1', 'L2') OR (is_legal_representative_verified AND is_enterprise_verified))
  )`,
  'CREATE INDEX credit_assurance_enterprise ON credit_assurance (enterprise_id, recorded_at DESC)',
];

const listings = [
  `CREATE TABLE credit_listing (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('RED', 'BLACK')),
    state text NOT NULL,
    authority_unit_id uuid NOT NULL,
    authority_name text NOT NULL,
    legal_basis text NOT NULL,
    reason text NOT NULL,
    grounds text[] NOT NULL,
    record_ids uuid[] NOT NULL,
    measure_codes text[] NOT NULL,
    statement text,
    stated_at timestamptz,
    due_at timestamptz,
    due_calendar_version text,
    listed_on date,
    repairable_from date,
    published_until date,
    has_sector_rule_flag boolean NOT NULL DEFAULT false,
    settings_version text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT credit_listing_state_of_kind CHECK (
      (kind = 'RED' AND state IN ('CANDIDATE', 'CONFIRMED', 'ACTIVE', 'LAPSED', 'DROPPED'))
      OR (kind = 'BLACK' AND state IN ('PROPOSED', 'NOTICE', 'LISTED', 'DROPPED', 'REPAIRED', 'EXPIRED'))),
    CONSTRAINT credit_listing_measures_of_black CHECK ((kind = 'BLACK') = (cardinality(measure_codes) > 0)),
    CONSTRAINT credit_listing_published CHECK (state <> 'LISTED' OR coalesce(listed_on <= repairable_from AND published_until > repairable_from, false))
  )`,
  `CREATE UNIQUE INDEX credit_listing_one_open_per_kind ON credit_listing (enterprise_id, kind)
   WHERE state IN ('CANDIDATE', 'CONFIRMED', 'ACTIVE', 'PROPOSED', 'NOTICE', 'LISTED')`,
  // In force is one entry at most: never red and black at once (§9.5).
  "CREATE UNIQUE INDEX credit_listing_never_red_and_black ON credit_listing (enterprise_id) WHERE state IN ('ACTIVE', 'LISTED')",
  'CREATE INDEX credit_listing_enterprise ON credit_listing (enterprise_id, created_at DESC, id DESC)',
  'CREATE INDEX credit_listing_authority ON credit_listing (authority_unit_id, created_at DESC, id DESC)',
  'CREATE INDEX credit_listing_newest ON credit_listing (created_at DESC, id DESC)',
  'CREATE INDEX credit_listing_due ON credit_listing (due_at) WHERE due_at IS NOT NULL',
  "CREATE INDEX credit_listing_ends ON credit_listing (published_until) WHERE state = 'LISTED'",
  'CREATE TRIGGER credit_listing_version_guard BEFORE UPDATE ON credit_listing FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE credit_listing_transition (
    listing_id uuid NOT NULL REFERENCES credit_listing,
    version bigint NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (listing_id, version, to_state)
  )`,
  `CREATE TABLE credit_repair (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    record_id uuid REFERENCES credit_record,
    listing_id uuid REFERENCES credit_listing,
    authority_unit_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('UNDER_REVIEW', 'REPAIRED', 'REFUSED')),
    evidence text NOT NULL,
    applied_by text NOT NULL,
    applied_at timestamptz NOT NULL,
    due_at timestamptz,
    due_calendar_version text,
    decided_by text,
    decided_by_unit_id uuid,
    decided_at timestamptz,
    decision_reason text,
    reapply_from date,
    settings_version text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT credit_repair_one_target CHECK (num_nonnulls(record_id, listing_id) = 1),
    CONSTRAINT credit_repair_who_decides_repairs CHECK (decided_by_unit_id = authority_unit_id),
    CONSTRAINT credit_repair_decided CHECK ((state = 'UNDER_REVIEW') = (decided_by_unit_id IS NULL))
  )`,
  "CREATE UNIQUE INDEX credit_repair_one_per_record ON credit_repair (record_id) WHERE state IN ('UNDER_REVIEW', 'REPAIRED')",
  "CREATE UNIQUE INDEX credit_repair_one_per_listing ON credit_repair (listing_id) WHERE state IN ('UNDER_REVIEW', 'REPAIRED')",
  'CREATE INDEX credit_repair_record ON credit_repair (record_id, applied_at DESC)',
  'CREATE INDEX credit_repair_listing ON credit_repair (listing_id, applied_at DESC)',
  'CREATE INDEX credit_repair_enterprise ON credit_repair (enterprise_id, applied_at DESC, id DESC)',
  'CREATE INDEX credit_repair_authority ON credit_repair (authority_unit_id, applied_at DESC, id DESC)',
  'CREATE INDEX credit_repair_newest ON credit_repair (applied_at DESC, id DESC)',
  'CREATE TRIGGER credit_repair_version_guard BEFORE UPDATE ON credit_repair FOR EACH ROW EXECUTE FUNCTION require_next_version()',
];

const rights = [
  'GRANT SELECT, INSERT ON credit_record, credit_rating, credit_rating_model, credit_assurance, credit_listing_transition TO credit_app',
  'GRANT SELECT, INSERT, UPDATE ON credit_dispute, credit_standing, credit_listing, credit_repair TO credit_app',
];

export const recordTables: readonly string[] = [...records, ...ratings, ...listings, ...rights];

export const dropRecordTables =
  'DROP TABLE credit_repair, credit_listing_transition, credit_listing, credit_assurance, credit_standing, credit_rating, credit_rating_model, credit_dispute, credit_record';
