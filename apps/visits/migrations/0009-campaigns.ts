import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns and their sessions (专项行动与场次): one model with kinds (VIS-16, VIS-26 … VIS-29, VIS-33 … VIS-38). */
export class Campaigns1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...campaigns, ...sessions, ...seats, ...contacts, ...minutes, ...voices, ...links, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM visit_slot WHERE contact_id IS NOT NULL');
    await runner.query('ALTER TABLE visit_slot DROP COLUMN contact_id, ALTER COLUMN visit_request_id SET NOT NULL');
    await runner.query('ALTER TABLE appeal_copy DROP COLUMN question_id');
    await runner.query(
      `DROP TABLE campaign_opinion, campaign_rating, campaign_task, campaign_question, campaign_contact, campaign_sign_up, campaign_seat,
       campaign_session_step, campaign_session, campaign_group, campaign`,
    );
    await runner.query('DROP FUNCTION count_taken_seats()');
  }
}

const campaigns = [
  `CREATE TABLE campaign (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    purpose text NOT NULL,
    division_code text NOT NULL,
    host_unit_id uuid,
    leader text,
    target integer,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    day_of_month integer,
    every_months integer,
    start_time text NOT NULL,
    duration_minutes integer NOT NULL,
    place text NOT NULL,
    seats jsonb NOT NULL,
    year integer NOT NULL,
    year_place integer,
    planned_by text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT campaign_span CHECK (ends_on >= starts_on),
    CONSTRAINT campaign_recurrence CHECK ((day_of_month IS NULL) = (every_months IS NULL) AND day_of_month BETWEEN 1 AND 28 AND every_months BETWEEN 1 AND 12),
    CONSTRAINT campaign_limited_kind CHECK (kind <> 'KEY_PROBLEM_RESEARCH' OR (year_place IS NOT NULL AND leader IS NOT NULL)),
    CONSTRAINT campaign_one_per_year_place UNIQUE (division_code, kind, year, year_place)
  )`,
  'CREATE INDEX campaign_division ON campaign (division_code text_pattern_ops, created_at DESC, id DESC)',
  'CREATE INDEX campaign_recurring ON campaign (ends_on) WHERE day_of_month IS NOT NULL',
  // 1+1+X (VIS-28): one that leads, one town, and at least one department, each of them once.
  `CREATE TABLE campaign_group (
    campaign_id uuid NOT NULL REFERENCES campaign,
    number integer NOT NULL CHECK (number > 0),
    leader text NOT NULL,
    lead_unit_id uuid NOT NULL,
    town_unit_id uuid NOT NULL,
    unit_ids uuid[] NOT NULL,
    PRIMARY KEY (campaign_id, number),
    CONSTRAINT campaign_group_composition CHECK (
      cardinality(unit_ids) >= 1 AND lead_unit_id <> town_unit_id AND NOT (lead_unit_id = ANY (unit_ids)) AND NOT (town_unit_id = ANY (unit_ids)))
  )`,
];

const sessions = [
  `CREATE TABLE campaign_session (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaign,
    kind text NOT NULL,
    host_unit_id uuid,
    division_code text NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    nominal_on date NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    place text NOT NULL,
    state text NOT NULL CHECK (state IN ('PLANNED', 'INVITING', 'HELD', 'MINUTED', 'TASKS_OPEN', 'CLOSED', 'CANCELLED')),
    theme text,
    unit_ids uuid[] NOT NULL,
    summary text,
    minutes_finished_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT campaign_session_ends_later CHECK (ends_at > starts_at),
    CONSTRAINT campaign_session_minuted CHECK ((state IN ('MINUTED', 'TASKS_OPEN', 'CLOSED')) = (minutes_finished_at IS NOT NULL)),
    CONSTRAINT campaign_session_ordinal UNIQUE (campaign_id, ordinal),
    CONSTRAINT campaign_session_one_per_day UNIQUE (campaign_id, nominal_on)
  )`,
  'CREATE INDEX campaign_session_calendar ON campaign_session (starts_at, id)',
  `CREATE INDEX campaign_session_open ON campaign_session (division_code, starts_at, id) WHERE state = 'INVITING'`,
  'CREATE TRIGGER campaign_session_version_guard BEFORE UPDATE ON campaign_session FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE campaign_session_step (
    session_id uuid NOT NULL REFERENCES campaign_session,
    version bigint NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (session_id, version, to_state)
  )`,
];

const seats = [
  `CREATE TABLE campaign_seat (
    session_id uuid NOT NULL REFERENCES campaign_session,
    component text NOT NULL CHECK (component IN ('POLICY_TALK', 'SKILL_TRAINING', 'GOV_SERVICE', 'MEETING')),
    capacity integer CHECK (capacity > 0),
    taken integer NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, component),
    CONSTRAINT campaign_seat_capacity CHECK (taken >= 0 AND taken <= capacity)
  )`,
  `CREATE TABLE campaign_sign_up (
    session_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    component text NOT NULL,
    persons integer NOT NULL CHECK (persons > 0),
    contact_name text,
    contact_phone text NOT NULL,
    wanted_unit_ids uuid[] NOT NULL,
    signed_by text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT campaign_sign_up_once PRIMARY KEY (session_id, enterprise_id, component),
    CONSTRAINT campaign_sign_up_seat FOREIGN KEY (session_id, component) REFERENCES campaign_seat
  )`,
  'CREATE INDEX campaign_sign_up_enterprise ON campaign_sign_up (enterprise_id, session_id)',
  // The count follows the sign-ups by itself, and cannot pass the capacity: whoever reaches for the last seats at once, one gets them.
  `CREATE FUNCTION count_taken_seats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     IF TG_OP = 'INSERT' THEN
       UPDATE campaign_seat SET taken = taken + NEW.persons WHERE session_id = NEW.session_id AND component = NEW.component;
     ELSE
       UPDATE campaign_seat SET taken = taken - OLD.persons WHERE session_id = OLD.session_id AND component = OLD.component;
     END IF;
     RETURN NULL;
   END $$`,
  'CREATE TRIGGER campaign_sign_up_counted AFTER INSERT OR DELETE ON campaign_sign_up FOR EACH ROW EXECUTE FUNCTION count_taken_seats()',
];

const contacts = [
  `CREATE TABLE campaign_contact (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaign,
    session_id uuid REFERENCES campaign_session,
    group_number integer,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    mode text NOT NULL CHECK (mode IN ('ON_SITE', 'PHONE', 'WECHAT', 'SESSION')),
    component text,
    persons integer CHECK (persons > 0),
    agreement text,
    unit_id uuid,
    recorded_by text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT campaign_contact_in_session CHECK ((mode = 'SESSION') = (session_id IS NOT NULL AND component IS NOT NULL AND persons IS NOT NULL)),
    CONSTRAINT campaign_contact_of_group FOREIGN KEY (campaign_id, group_number) REFERENCES campaign_group
  )`,
  // Counting who was met reads this index alone, however many contacts there are (VIS-28: 20,000 in 11 months).
  'CREATE INDEX campaign_contact_coverage ON campaign_contact (campaign_id, enterprise_id) INCLUDE (mode)',
  'CREATE INDEX campaign_contact_session ON campaign_contact (session_id, enterprise_id) WHERE session_id IS NOT NULL',
  // Contacts on site are receptions (VIS-11, VIS-38): of an enterprise, and of a district's month.
  "CREATE INDEX campaign_contact_received ON campaign_contact (enterprise_id, at) WHERE mode = 'ON_SITE'",
  "CREATE INDEX campaign_contact_received_when ON campaign_contact (at) WHERE mode = 'ON_SITE'",
  `CREATE UNIQUE INDEX campaign_contact_attended_once ON campaign_contact (session_id, enterprise_id, component) WHERE mode = 'SESSION'`,
];

const minutes = [
  `CREATE TABLE campaign_question (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaign,
    session_id uuid REFERENCES campaign_session,
    contact_id uuid REFERENCES campaign_contact,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('QUESTION', 'SUGGESTION')),
    text text NOT NULL,
    contact_name text,
    contact_phone text,
    answering_unit_id uuid,
    answer text,
    promised_on date,
    raised_by text NOT NULL,
    raised_at timestamptz NOT NULL,
    taken_over_at timestamptz,
    progress_due_at timestamptz,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT campaign_question_one_origin CHECK (num_nonnulls(session_id, contact_id) = 1),
    CONSTRAINT campaign_question_taken_over CHECK (taken_over_at IS NULL OR (kind = 'QUESTION' AND contact_phone IS NOT NULL AND (answer IS NULL OR promised_on IS NOT NULL)))
  )`,
  'CREATE INDEX campaign_question_campaign ON campaign_question (campaign_id)',
  'CREATE INDEX campaign_question_session ON campaign_question (session_id, raised_at, sequence) WHERE session_id IS NOT NULL',
  'CREATE INDEX campaign_question_contact ON campaign_question (contact_id) WHERE contact_id IS NOT NULL',
  'CREATE INDEX campaign_question_progress ON campaign_question (progress_due_at) WHERE progress_due_at IS NOT NULL',
  `CREATE TABLE campaign_task (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES campaign_session,
    title text NOT NULL,
    owner_unit_id uuid NOT NULL,
    due_on date NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    finished_at timestamptz,
    finished_by text,
    result text,
    CONSTRAINT campaign_task_finished CHECK (num_nonnulls(finished_at, finished_by, result) IN (0, 3))
  )`,
  'CREATE INDEX campaign_task_session ON campaign_task (session_id, due_on, id)',
];

const voices = [
  `CREATE TABLE campaign_rating (
    session_id uuid NOT NULL REFERENCES campaign_session,
    enterprise_id uuid NOT NULL,
    stars integer NOT NULL CONSTRAINT campaign_rating_stars CHECK (stars BETWEEN 1 AND 5),
    text text,
    rated_by text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT campaign_rating_once PRIMARY KEY (session_id, enterprise_id)
  )`,
  `CREATE TABLE campaign_opinion (
    session_id uuid NOT NULL REFERENCES campaign_session,
    expert text NOT NULL,
    text text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT campaign_opinion_once PRIMARY KEY (session_id, expert)
  )`,
];

const links = [
  // A contact on site holds a place of the month like a visit (VIS-38).
  `ALTER TABLE visit_slot ALTER COLUMN visit_request_id DROP NOT NULL,
     ADD COLUMN contact_id uuid REFERENCES campaign_contact,
     ADD CONSTRAINT visit_slot_one_per_contact UNIQUE (contact_id),
     ADD CONSTRAINT visit_slot_one_holder CHECK (num_nonnulls(visit_request_id, contact_id) = 1)`,
  // Which question an appeal came from, as its owner says.
  'ALTER TABLE appeal_copy ADD COLUMN question_id uuid',
  'CREATE INDEX appeal_copy_question ON appeal_copy (question_id) WHERE question_id IS NOT NULL',
];

const rights = [
  'GRANT SELECT, INSERT ON campaign, campaign_group, campaign_session_step, campaign_seat, campaign_contact, campaign_rating, campaign_opinion TO visits_app',
  'GRANT SELECT, INSERT, UPDATE ON campaign_session, campaign_question, campaign_task TO visits_app',
  'GRANT SELECT, INSERT, DELETE ON campaign_sign_up TO visits_app',
];
