/** Document → clause → project → examples (POL-01). What was published is kept by triggers and by rights that are not given. */
export const projects: readonly string[] = [
  `CREATE TABLE policy_document (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    title text NOT NULL,
    issued_on date NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    legal_basis text NOT NULL,
    unit_id uuid NOT NULL,
    division_code text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT policy_document_one_number UNIQUE (division_code, number),
    CONSTRAINT policy_document_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
  )`,
  `CREATE TABLE policy_clause (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES policy_document,
    position integer NOT NULL CHECK (position > 0),
    number text NOT NULL,
    text text NOT NULL,
    CONSTRAINT policy_clause_one_number UNIQUE (document_id, number),
    CONSTRAINT policy_clause_one_position UNIQUE (document_id, position)
  )`,
  `CREATE TABLE policy_project (
    id uuid PRIMARY KEY,
    series_id uuid NOT NULL,
    edition integer NOT NULL CHECK (edition > 0),
    clause_id uuid NOT NULL REFERENCES policy_clause,
    unit_id uuid NOT NULL,
    division_code text NOT NULL,
    level text NOT NULL CHECK (level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT')),
    mode text NOT NULL CHECK (mode IN ('INSTANT', 'NO_APPLICATION', 'REVIEW')),
    state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    title text NOT NULL,
    summary text NOT NULL,
    rule jsonb NOT NULL,
    benefit jsonb NOT NULL,
    instant_limit_cents bigint CHECK (instant_limit_cents > 0),
    opens_on date NOT NULL,
    closes_on date,
    valid_to date,
    materials jsonb NOT NULL,
    form_fields jsonb NOT NULL,
    contact text NOT NULL,
    legal_basis text NOT NULL,
    industries text[] NOT NULL,
    size_classes text[] NOT NULL,
    maximum_amount_cents bigint,
    search_tokens text[] NOT NULL,
    drafted_by text NOT NULL,
    created_at timestamptz NOT NULL,
    published_by text,
    published_at timestamptz,
    closed_at timestamptz,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT policy_project_window CHECK (closes_on IS NULL OR closes_on >= opens_on),
    CONSTRAINT policy_project_published CHECK ((state = 'DRAFT') = (published_at IS NULL)),
    CONSTRAINT policy_project_one_edition UNIQUE (series_id, edition)
  )`,
  `CREATE UNIQUE INDEX policy_project_one_draft ON policy_project (series_id) WHERE state = 'DRAFT'`,
  `CREATE UNIQUE INDEX policy_project_one_published ON policy_project (series_id) WHERE state = 'PUBLISHED'`,
  // Matching asks for what is open in a division and those above it (POL-03).
  `CREATE INDEX policy_project_open ON policy_project (division_code, closes_on) WHERE state = 'PUBLISHED'`,
  'CREATE INDEX policy_project_newest ON policy_project (coalesce(published_at, created_at) DESC, id DESC)',
  'CREATE INDEX policy_project_unit ON policy_project (unit_id)',
  'CREATE INDEX policy_project_search ON policy_project USING gin (search_tokens)',
  'CREATE TRIGGER policy_project_version_guard BEFORE UPDATE ON policy_project FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  // What enterprises have applied under must not change beneath them: after publication only the end can be recorded. Triggers fire by
  // their names, so that a stale write meets the version guard first and is decided anew.
  `CREATE FUNCTION keep_published_project() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF to_jsonb(NEW) - '{state,closed_at,updated_at,version}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{state,closed_at,updated_at,version}'::text[]
       OR NOT (OLD.state = NEW.state OR (OLD.state = 'PUBLISHED' AND NEW.state = 'CLOSED')) THEN
       RAISE EXCEPTION 'project % is published: its next version is a project of its own', OLD.id USING ERRCODE = '23514', CONSTRAINT = 'policy_project_when_published_is_kept';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER policy_project_when_published_is_kept BEFORE UPDATE ON policy_project FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION keep_published_project()`,
  `CREATE TABLE rule_example (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES policy_project,
    name text NOT NULL,
    is_eligible boolean NOT NULL,
    profile jsonb NOT NULL,
    added_by text NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT rule_example_one_name UNIQUE (project_id, name)
  )`,
  // Of peers in the same industry division; `*` is everybody. Counted anew each night (§10.8).
  `CREATE TABLE peer_success (
    project_id uuid NOT NULL REFERENCES policy_project,
    peer_group text NOT NULL,
    decided integer NOT NULL,
    approved integer NOT NULL CHECK (approved BETWEEN 0 AND decided),
    PRIMARY KEY (project_id, peer_group)
  )`,
  'GRANT SELECT, INSERT ON policy_document, policy_clause, rule_example TO policies_app',
  'GRANT SELECT, INSERT, UPDATE ON policy_project TO policies_app',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON peer_success TO policies_app',
];
