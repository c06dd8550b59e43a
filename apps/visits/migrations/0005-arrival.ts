import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the agreed date to the end of a visit: the tour plan of an enterprise, rosters, passes, feedback, incidents and bans. */
export class Arrival1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tourPlans, ...rosters, ...passes, ...endings, ...incidents, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER visit_request_keeps_span ON visit_request');
    await runner.query('DROP TRIGGER visit_request_inserts_span ON visit_request');
    await runner.query('DROP INDEX visit_request_expected');
    await runner.query(
      'DROP TABLE visit_media, visitor_ban, photo_incident_member, photo_incident, visit_feedback, visit_entry, visit_pass, visit_member, identity_pepper, reception_span, reception_rules',
    );
    await runner.query('DROP FUNCTION keep_reception_span(), admit_member(), admit_entry()');
    await runner.query('DROP EXTENSION btree_gist');
  }
}

const tourPlans = [
  'CREATE EXTENSION IF NOT EXISTS btree_gist',
  `CREATE TABLE reception_rules (
    enterprise_id uuid PRIMARY KEY,
    zones jsonb NOT NULL,
    route text[] NOT NULL,
    max_group_size integer NOT NULL CHECK (max_group_size > 0),
    max_duration_minutes integer NOT NULL CHECK (max_duration_minutes > 0),
    allowed_topics text[] NOT NULL,
    set_by text NOT NULL,
    set_at timestamptz NOT NULL
  )`,
  // A visit with a date and a blackout of the same enterprise exclude each other, whoever comes first; visits may overlap, and so may blackouts.
  `CREATE TABLE reception_span (
    enterprise_id uuid NOT NULL,
    span tstzrange NOT NULL CHECK (NOT isempty(span)),
    is_blackout boolean NOT NULL,
    visit_request_id uuid UNIQUE REFERENCES visit_request,
    reason text,
    CONSTRAINT reception_span_owner CHECK (is_blackout = (visit_request_id IS NULL)),
    CONSTRAINT reception_span_visit_outside_blackout EXCLUDE USING gist (enterprise_id WITH =, (is_blackout::integer) WITH <>, span WITH &&)
  )`,
  // Whatever gives a visit its date is bound by blackouts; duties and emergencies are not (§0.1). A conflict that appears in the same moment is decided anew;
  // the lock spares those who meet at one enterprise a deadlock, and the constraint is what keeps them apart.
  `CREATE FUNCTION keep_reception_span() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     DELETE FROM reception_span WHERE visit_request_id = NEW.id;
     IF NEW.state IN ('SCHEDULED', 'READY', 'IN_PROGRESS') AND NEW.scheduled_starts_at < NEW.scheduled_ends_at AND NOT NEW.is_emergency
       AND NOT (NEW.kind = 'INSPECTION' AND (NEW.statutory_basis IS NOT NULL OR NEW.announcement = 'UNANNOUNCED')) THEN
       PERFORM pg_advisory_xact_lock(hashtextextended('reception ' || NEW.enterprise_id, 0));
       INSERT INTO reception_span (enterprise_id, span, is_blackout, visit_request_id)
       VALUES (NEW.enterprise_id, tstzrange(NEW.scheduled_starts_at, NEW.scheduled_ends_at), false, NEW.id);
     END IF;
     RETURN NULL;
   EXCEPTION WHEN exclusion_violation THEN
     RAISE EXCEPTION 'visit % falls into a blackout of the enterprise', NEW.id USING ERRCODE = '40001';
   END $$`,
  `CREATE TRIGGER visit_request_inserts_span AFTER INSERT ON visit_request FOR EACH ROW
   WHEN (NEW.scheduled_starts_at IS NOT NULL) EXECUTE FUNCTION keep_reception_span()`,
  `CREATE TRIGGER visit_request_keeps_span AFTER UPDATE ON visit_request FOR EACH ROW
   WHEN ((NEW.scheduled_starts_at IS NOT NULL OR OLD.scheduled_starts_at IS NOT NULL)
     AND (OLD.state, OLD.scheduled_starts_at, OLD.scheduled_ends_at, OLD.enterprise_id) IS DISTINCT FROM (NEW.state, NEW.scheduled_starts_at, NEW.scheduled_ends_at, NEW.enterprise_id))
   EXECUTE FUNCTION keep_reception_span()`,
  "CREATE INDEX visit_request_expected ON visit_request (scheduled_starts_at) WHERE state IN ('SCHEDULED', 'READY')",
  // What was agreed before blackouts existed has its span from now on.
  `INSERT INTO reception_span (enterprise_id, span, is_blackout, visit_request_id)
   SELECT enterprise_id, tstzrange(scheduled_starts_at, scheduled_ends_at), false, id FROM visit_request
   WHERE state IN ('SCHEDULED', 'READY', 'IN_PROGRESS') AND scheduled_starts_at < scheduled_ends_at AND NOT is_emergency
     AND NOT (kind = 'INSPECTION' AND (statutory_basis IS NOT NULL OR announcement = 'UNANNOUNCED'))`,
];

const rosters = [
  // One secret for the deployment: equal persons match across visits, and a copy of the rosters alone tells no number.
  'CREATE TABLE identity_pepper (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only), pepper text NOT NULL)',
  "INSERT INTO identity_pepper (pepper) VALUES (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))",
  `CREATE TABLE visit_member (
    id uuid PRIMARY KEY,
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    seat integer NOT NULL CHECK (seat > 0),
    name text NOT NULL,
    unit_name text NOT NULL,
    title text NOT NULL,
    id_type text NOT NULL CHECK (id_type IN ('RESIDENT_ID', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'PASSPORT')),
    id_last_four text NOT NULL CHECK (length(id_last_four) <= 4),
    id_hash text NOT NULL,
    person_key text NOT NULL,
    phone text NOT NULL,
    account text,
    state text NOT NULL CHECK (state IN ('UNVERIFIED', 'VERIFIED', 'REJECTED')),
    verified_by text,
    verified_at timestamptz,
    verification_means text CHECK (verification_means IN ('UNIT_LETTER', 'REAL_NAME_TOKEN')),
    verification_reference text,
    rejection_reason text,
    pledge_version text,
    pledged_at timestamptz,
    pledged_by text,
    pledge_paper text,
    added_at timestamptz NOT NULL,
    left_at timestamptz,
    CONSTRAINT visit_member_verified_on_evidence CHECK ((state = 'VERIFIED') = (verification_means IS NOT NULL AND verification_reference IS NOT NULL))
  )`,
  'CREATE UNIQUE INDEX visit_member_one_per_seat ON visit_member (visit_request_id, seat) WHERE left_at IS NULL',
  'CREATE UNIQUE INDEX visit_member_one_per_person ON visit_member (visit_request_id, person_key) WHERE left_at IS NULL',
  'CREATE INDEX visit_member_account ON visit_member (account) WHERE account IS NOT NULL',
  'CREATE INDEX visit_member_person ON visit_member (person_key)',
];

const passes = [
  `CREATE TABLE visit_pass (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES visit_member,
    token_hash text NOT NULL UNIQUE,
    valid_on date NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by text NOT NULL,
    voided_at timestamptz
  )`,
  'CREATE UNIQUE INDEX visit_pass_one_per_member ON visit_pass (member_id) WHERE voided_at IS NULL',
  // One row is one way in: a pass opens the gate once, however many scan it at once (VIS-19).
  `CREATE TABLE visit_entry (
    pass_id uuid NOT NULL REFERENCES visit_pass,
    entered_at timestamptz NOT NULL,
    admitted_by text NOT NULL,
    CONSTRAINT visit_entry_one_per_pass PRIMARY KEY (pass_id)
  )`,
];

const endings = [
  `CREATE TABLE visit_feedback (
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    side text NOT NULL CHECK (side IN ('ENTERPRISE', 'UNIT')),
    rating integer CHECK (rating BETWEEN 1 AND 5),
    words text,
    given_by text NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT visit_feedback_one_per_side PRIMARY KEY (visit_request_id, side),
    CONSTRAINT visit_feedback_enterprise_rates CHECK ((side = 'ENTERPRISE') = (rating IS NOT NULL))
  )`,
];

const incidents = [
  `CREATE TABLE photo_incident (
    id uuid PRIMARY KEY,
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    division_code text NOT NULL,
    zone text NOT NULL,
    severity text NOT NULL CHECK (severity IN ('MINOR', 'SERIOUS')),
    description text NOT NULL,
    state text NOT NULL CHECK (state IN ('REPORTED', 'UPHELD', 'DISMISSED')),
    sanction text CHECK (sanction IN ('WARNING', 'MEMBER_BAN', 'GROUP_BAN')),
    finding text,
    reported_by text NOT NULL,
    reported_at timestamptz NOT NULL,
    decided_by text,
    decided_at timestamptz,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT photo_incident_sanction CHECK ((state = 'UPHELD') = (sanction IS NOT NULL))
  )`,
  'CREATE INDEX photo_incident_visit ON photo_incident (visit_request_id)',
  "CREATE INDEX photo_incident_newest ON photo_incident (division_code text_pattern_ops, reported_at DESC, id DESC)",
  'CREATE TRIGGER photo_incident_version_guard BEFORE UPDATE ON photo_incident FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE photo_incident_member (
    incident_id uuid NOT NULL REFERENCES photo_incident,
    member_id uuid NOT NULL REFERENCES visit_member,
    PRIMARY KEY (incident_id, member_id)
  )`,
  `CREATE TABLE visitor_ban (
    incident_id uuid NOT NULL REFERENCES photo_incident,
    person_key text NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL CHECK (until_at > from_at),
    PRIMARY KEY (incident_id, person_key)
  )`,
  'CREATE INDEX visitor_ban_person ON visitor_ban (person_key, until_at)',
  // A roster holds no more than were approved, and nobody who is banned (VIS-19, VIS-20). What came up in the same moment is decided anew.
  `CREATE FUNCTION admit_member() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.seat > (SELECT headcount FROM visit_request WHERE id = NEW.visit_request_id) THEN
       RAISE EXCEPTION 'the roster holds more than the approved headcount' USING ERRCODE = '40001', CONSTRAINT = 'visit_member_admitted_headcount';
     END IF;
     IF EXISTS (SELECT 1 FROM visitor_ban WHERE person_key = NEW.person_key AND from_at <= NEW.added_at AND until_at > NEW.added_at) THEN
       RAISE EXCEPTION 'the visitor is banned' USING ERRCODE = '40001', CONSTRAINT = 'visit_member_admitted_ban';
     END IF;
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER visit_member_admitted BEFORE INSERT ON visit_member FOR EACH ROW EXECUTE FUNCTION admit_member()',
  // Who goes in is verified, has pledged, is on the roster and not banned, at the moment of entering; the row lock lets no rejection slip in between.
  `CREATE FUNCTION admit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE pass visit_pass; member visit_member;
   BEGIN
     SELECT * INTO pass FROM visit_pass WHERE id = NEW.pass_id FOR SHARE;
     IF NOT FOUND THEN RETURN NEW; END IF;
     SELECT * INTO member FROM visit_member WHERE id = pass.member_id FOR SHARE;
     IF pass.voided_at IS NOT NULL OR pass.valid_on <> (NEW.entered_at AT TIME ZONE 'Asia/Shanghai')::date THEN
       RAISE EXCEPTION 'the pass does not hold' USING ERRCODE = '40001', CONSTRAINT = 'visit_entry_admitted_pass';
     END IF;
     IF member.state <> 'VERIFIED' OR member.pledged_at IS NULL OR member.left_at IS NOT NULL THEN
       RAISE EXCEPTION 'the visitor is not verified' USING ERRCODE = '40001', CONSTRAINT = 'visit_entry_admitted_member';
     END IF;
     IF EXISTS (SELECT 1 FROM visitor_ban WHERE person_key = member.person_key AND from_at <= NEW.entered_at AND until_at > NEW.entered_at) THEN
       RAISE EXCEPTION 'the visitor is banned' USING ERRCODE = '40001', CONSTRAINT = 'visit_entry_admitted_ban';
     END IF;
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER visit_entry_admitted BEFORE INSERT ON visit_entry FOR EACH ROW EXECUTE FUNCTION admit_entry()',
  `CREATE TABLE visit_media (
    id uuid PRIMARY KEY,
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    title text NOT NULL,
    location text NOT NULL,
    content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    is_approved boolean,
    decided_by text,
    decided_at timestamptz,
    CONSTRAINT visit_media_answered_in_time CHECK (decided_at IS NULL OR decided_at <= due_at)
  )`,
  'CREATE INDEX visit_media_visit ON visit_media (visit_request_id)',
];

const rights = [
  'GRANT SELECT ON identity_pepper TO visits_app',
  'GRANT SELECT, INSERT ON visit_entry, visit_feedback, photo_incident_member, visitor_ban TO visits_app',
  'GRANT SELECT, INSERT, UPDATE ON reception_rules, visit_member, visit_pass, photo_incident, visit_media TO visits_app',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON reception_span TO visits_app',
];
