import { createFoundation, dropFoundation } from '@qinqing/database';
import { createRegisterCopies, dropRegisterCopies } from '@qinqing/register-copies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue } from '../src/catalogue/catalogue.ts';

export class Appeals1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFoundation(runner, 'appeals');
    await createRegisterCopies(runner, 'appeals');
    for (const statement of [...items, ...routing, ...appeals, ...loop, ...files, ...rights]) await runner.query(statement);
    await runner.query('INSERT INTO appeal_item (code, category) SELECT * FROM unnest($1::text[], $2::text[])', [catalogue.map(({ code }) => code), catalogue.map(({ category }) => category)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE appeal_attachment, appeal_supervision, appeal_code_attempt, appeal_milestone, appeal_return_visit, appeal_rating, appeal_pause, appeal_return, appeal_transition,
       appeal, appeal_number, routing_rule, routing_version, appeal_item`,
    );
    await runner.query('DROP FUNCTION require_complete_routing(), require_draft_routing()');
    await dropRegisterCopies(runner);
    await dropFoundation(runner);
  }
}

const items = [
  // The 137 items (APL-01); what an item is called and asks for is the catalogue's word.
  `CREATE TABLE appeal_item (
    code text PRIMARY KEY,
    category text NOT NULL,
    is_retired boolean NOT NULL DEFAULT false
  )`,
];

const routing = [
  `CREATE TABLE routing_version (
    id uuid PRIMARY KEY,
    division_code text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'PUBLISHED', 'REPLACED')),
    drafted_by text NOT NULL,
    drafted_at timestamptz NOT NULL,
    published_by text,
    published_at timestamptz,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT routing_version_number UNIQUE (division_code, number),
    CONSTRAINT routing_version_dated CHECK ((state = 'DRAFT') = (published_at IS NULL))
  )`,
  // One version of a jurisdiction is in force (APL-02).
  `CREATE UNIQUE INDEX routing_version_one_in_force ON routing_version (division_code) WHERE state = 'PUBLISHED'`,
  'CREATE TRIGGER routing_version_guard BEFORE UPDATE ON routing_version FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE routing_rule (
    routing_version_id uuid NOT NULL REFERENCES routing_version,
    item_code text NOT NULL REFERENCES appeal_item,
    position integer NOT NULL CHECK (position > 0),
    unit_id uuid NOT NULL,
    PRIMARY KEY (routing_version_id, item_code, position),
    CONSTRAINT routing_rule_unit_once UNIQUE (routing_version_id, item_code, unit_id)
  )`,
  // APL-02: each item in force has a known unit, or the version does not come into force and the one before stays.
  `CREATE FUNCTION require_complete_routing() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE missing text;
   BEGIN
     IF NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED' THEN
       SELECT string_agg(i.code, ', ' ORDER BY i.code) INTO missing FROM appeal_item i
       WHERE NOT i.is_retired AND NOT EXISTS (
         SELECT 1 FROM routing_rule r JOIN org_unit_copy u ON u.id = r.unit_id WHERE r.routing_version_id = NEW.id AND r.item_code = i.code);
       IF missing IS NOT NULL THEN RAISE EXCEPTION 'routing without a unit for %', missing USING ERRCODE = 'check_violation'; END IF;
     END IF;
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER routing_version_complete BEFORE UPDATE ON routing_version FOR EACH ROW EXECUTE FUNCTION require_complete_routing()',
  // What was published is not added to: a change is a new version.
  `CREATE FUNCTION require_draft_routing() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT EXISTS (SELECT 1 FROM routing_version v WHERE v.id = NEW.routing_version_id AND v.state = 'DRAFT') THEN
       RAISE EXCEPTION 'routing % is no draft', NEW.routing_version_id USING ERRCODE = 'check_violation';
     END IF;
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER routing_rule_of_a_draft BEFORE INSERT ON routing_rule FOR EACH ROW EXECUTE FUNCTION require_draft_routing()',
];

const appeals = [
  // The last number given out in a division and year: the row is the queue, so that numbers have no gaps (APL-36).
  `CREATE TABLE appeal_number (
    division_code text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (division_code, year)
  )`,
  `CREATE TABLE appeal (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    submitted_by text NOT NULL,
    submitting_officer_id uuid,
    channel text NOT NULL,
    content text NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('NORMAL', 'URGENT')),
    contact_name text,
    contact_phone text NOT NULL,
    occurred_at timestamptz,
    is_late_entry boolean NOT NULL,
    item_code text REFERENCES appeal_item,
    service_class text NOT NULL CHECK (service_class IN ('SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX')),
    chosen_item_code text REFERENCES appeal_item,
    candidates jsonb NOT NULL,
    is_auto_classified boolean NOT NULL DEFAULT false,
    state text NOT NULL,
    unit_id uuid,
    dispatched_at timestamptz,
    transferred_at timestamptz,
    is_bound boolean NOT NULL DEFAULT false,
    answered_at timestamptz,
    outcome text CHECK (outcome IN ('REPLIED', 'RESOLVED', 'EXPLAINED')),
    reply text,
    reply_at timestamptz,
    reply_unit_id uuid,
    public_answer text,
    explanation_reason text,
    explanation_approved_by text,
    alternatives text,
    referred_to text CHECK (referred_to IN ('JOINT_MEETING', 'EXPERT_CONSULTATION')),
    recheck_at timestamptz,
    resolution_mode text CHECK (resolution_mode IN ('ON_SPOT', 'PLATFORM', 'COORDINATED')),
    coordinated_at timestamptz,
    plan_days integer CHECK (plan_days > 0),
    plan_round integer NOT NULL DEFAULT 0,
    planned_at timestamptz,
    extension integer NOT NULL DEFAULT 0 CHECK (extension >= 0),
    extension_reason text,
    extension_approved_by text,
    extended_at timestamptz,
    reopen_count integer NOT NULL DEFAULT 0 CHECK (reopen_count >= 0),
    pause_count integer NOT NULL DEFAULT 0 CHECK (pause_count >= 0),
    paused_since timestamptz,
    parent_id uuid REFERENCES appeal,
    confirmation_code text NOT NULL CHECK (confirmation_code ~ '^[0-9]{6}$'),
    submitted_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    yellow_at timestamptz NOT NULL,
    due_calendar_version text NOT NULL,
    is_provisional boolean NOT NULL,
    transfer_due_at timestamptz NOT NULL,
    step_due_at timestamptz,
    settings_version text NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT appeal_number_unique UNIQUE (number),
    CONSTRAINT appeal_planned CHECK ((plan_days IS NULL) = (planned_at IS NULL)),
    CONSTRAINT appeal_extended CHECK ((extension > 0) = (extended_at IS NOT NULL)),
    CONSTRAINT appeal_linked CHECK ((state = 'LINKED') = (parent_id IS NOT NULL)),
    CONSTRAINT appeal_not_its_own_parent CHECK (parent_id <> id)
  )`,
  'CREATE INDEX appeal_enterprise ON appeal (enterprise_id, submitted_at DESC, id DESC)',
  'CREATE INDEX appeal_unit ON appeal (unit_id, submitted_at DESC, id DESC)',
  'CREATE INDEX appeal_division ON appeal (division_code text_pattern_ops, submitted_at DESC, id DESC)',
  'CREATE INDEX appeal_newest ON appeal (submitted_at DESC, id DESC)',
  'CREATE INDEX appeal_officer ON appeal (submitting_officer_id, submitted_at DESC, id DESC) WHERE submitting_officer_id IS NOT NULL',
  'CREATE INDEX appeal_step_due ON appeal (step_due_at) WHERE step_due_at IS NOT NULL',
  `CREATE INDEX appeal_clock_due ON appeal (due_at) WHERE answered_at IS NULL AND state NOT IN ('WITHDRAWN', 'LINKED')`,
  `CREATE INDEX appeal_clock_yellow ON appeal (yellow_at) WHERE answered_at IS NULL AND state NOT IN ('WITHDRAWN', 'LINKED')`,
  // Who waits for a unit for the first time: the sweep of each minute asks for it (APL-05).
  `CREATE INDEX appeal_transfer_due ON appeal (transfer_due_at) WHERE transferred_at IS NULL AND reopen_count = 0 AND state IN ('SUBMITTED', 'CLASSIFIED')`,
  'CREATE INDEX appeal_recheck ON appeal (recheck_at) WHERE recheck_at IS NOT NULL',
  'CREATE INDEX appeal_children ON appeal (parent_id) WHERE parent_id IS NOT NULL',
  // What was answered for everybody, newest first of each item (APL-30).
  'CREATE INDEX appeal_public_answer ON appeal (item_code, reply_at DESC) WHERE public_answer IS NOT NULL',
  'CREATE TRIGGER appeal_version_guard BEFORE UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION require_next_version()',
];

const loop = [
  `CREATE TABLE appeal_transition (
    appeal_id uuid NOT NULL REFERENCES appeal,
    version bigint NOT NULL,
    position smallint NOT NULL,
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor text NOT NULL,
    unit_id uuid,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, version, position)
  )`,
  `CREATE TABLE appeal_return (
    appeal_id uuid NOT NULL REFERENCES appeal,
    ordinal integer NOT NULL CHECK (ordinal IN (1, 2)),
    unit_id uuid NOT NULL,
    legal_reason text NOT NULL,
    proposed_unit_id uuid NOT NULL,
    returned_by text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, ordinal),
    CONSTRAINT appeal_return_one_per_unit UNIQUE (appeal_id, unit_id)
  )`,
  // The clock stands still while the enterprise is waited for, and from an answer until the appeal is open again.
  `CREATE TABLE appeal_pause (
    appeal_id uuid NOT NULL REFERENCES appeal,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    kind text NOT NULL CHECK (kind IN ('INFORMATION', 'ANSWERED')),
    question text,
    answer text,
    from_at timestamptz NOT NULL,
    to_at timestamptz,
    CONSTRAINT appeal_pause_ends_later CHECK (to_at >= from_at),
    PRIMARY KEY (appeal_id, ordinal)
  )`,
  'CREATE UNIQUE INDEX appeal_pause_one_open ON appeal_pause (appeal_id) WHERE to_at IS NULL',
  `CREATE TABLE appeal_rating (
    appeal_id uuid NOT NULL REFERENCES appeal,
    round integer NOT NULL CHECK (round > 0),
    stars integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    tags text[] NOT NULL,
    text text,
    rated_by text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, round)
  )`,
  `CREATE TABLE appeal_return_visit (
    appeal_id uuid NOT NULL REFERENCES appeal,
    round integer NOT NULL CHECK (round > 0),
    is_agreed boolean NOT NULL,
    note text NOT NULL,
    recorded_by text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, round)
  )`,
  `CREATE TABLE appeal_milestone (
    appeal_id uuid NOT NULL REFERENCES appeal,
    round integer NOT NULL CHECK (round > 0),
    position integer NOT NULL CHECK (position > 0),
    title text NOT NULL,
    due_on date NOT NULL,
    weight integer NOT NULL CHECK (weight > 0),
    finished_at timestamptz,
    finished_by text,
    PRIMARY KEY (appeal_id, round, position)
  )`,
  // Attempts at the code that the enterprise tells on the spot (APL-10): each takes its own number.
  `CREATE TABLE appeal_code_attempt (
    appeal_id uuid NOT NULL REFERENCES appeal,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    attempted_by text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, ordinal)
  )`,
  `CREATE TABLE appeal_supervision (
    appeal_id uuid NOT NULL REFERENCES appeal,
    kind text NOT NULL CHECK (kind IN ('YELLOW', 'RED', 'TRANSFER_OVERDUE', 'REDISPATCH_OVERDUE', 'ARBITRATION_OVERDUE', 'RETURN_VISIT_OVERDUE', 'PAUSE_LIMIT', 'RECHECK_DUE')),
    on_day date NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (appeal_id, kind, on_day)
  )`,
];

const files = [
  `CREATE TABLE appeal_attachment (
    id uuid PRIMARY KEY,
    appeal_id uuid NOT NULL REFERENCES appeal,
    position integer NOT NULL CHECK (position > 0),
    purpose text NOT NULL CHECK (purpose IN ('SUBMISSION', 'INFORMATION', 'EVIDENCE')),
    file_name text NOT NULL,
    media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    size_bytes integer NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT appeal_attachment_size CHECK (size_bytes = octet_length(content)),
    CONSTRAINT appeal_attachment_digest CHECK (sha256 = encode(sha256(content), 'hex'))
  )`,
  'CREATE INDEX appeal_attachment_appeal ON appeal_attachment (appeal_id, uploaded_at, position)',
];

const rights = [
  'GRANT SELECT ON appeal_item TO appeals_app',
  'GRANT SELECT, INSERT, UPDATE ON appeal_number, routing_version, appeal TO appeals_app',
  'GRANT SELECT, INSERT ON routing_rule, appeal_transition, appeal_return, appeal_pause, appeal_rating, appeal_return_visit, appeal_milestone, appeal_code_attempt, appeal_supervision, appeal_attachment TO appeals_app',
  'GRANT UPDATE (to_at, answer) ON appeal_pause TO appeals_app',
  'GRANT UPDATE (finished_at, finished_by) ON appeal_milestone TO appeals_app',
];
