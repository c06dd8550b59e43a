import type { QueryRunner } from 'typeorm';
import { roleNamesOf } from './role-names.ts';

/**
 * The tables that every department has: outbox, inbox, replay progress, idempotency keys and settings; and
 * `require_next_version()`, the guard of every row with a version. A department's first migration calls this once.
 *
 * @param department whose `<department>_app` role receives exactly the rights that running needs
 */
export const createFoundation = async (runner: QueryRunner, department: string): Promise<void> => {
  for (const statement of [...versions, ...outbox, ...inbox, ...idempotency, ...settings, ...rights(roleNamesOf(department).app)]) await runner.query(statement);
};

export const dropFoundation = async (runner: QueryRunner): Promise<void> => {
  await runner.query('DROP TABLE setting, idempotency_key, replay, processed_event, outbox_delivery, outbox_event');
  await runner.query('DROP FUNCTION announce_delivery(), announce_replay(), count_replay_request(), require_next_version()');
};

/** For a BEFORE UPDATE trigger: a write that was decided on an older version of the row is refused. */
const versions = [
  `CREATE FUNCTION require_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.version <> OLD.version + 1 THEN
       RAISE EXCEPTION 'stale write on %: version % is not the successor of %', TG_TABLE_NAME, NEW.version, OLD.version USING ERRCODE = '40001';
     END IF;
     RETURN NEW;
   END $$`,
];

const outbox = [
  `CREATE TABLE outbox_event (
    id uuid PRIMARY KEY,
    sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    type text NOT NULL,
    subject text NOT NULL,
    state_version bigint,
    division_code text NOT NULL,
    request_id text,
    occurred_at timestamptz NOT NULL,
    data jsonb NOT NULL
  )`,
  `CREATE TABLE outbox_delivery (
    event_id uuid NOT NULL REFERENCES outbox_event ON DELETE CASCADE,
    consumer text NOT NULL,
    sequence bigint NOT NULL,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'PARKED')),
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    reason text,
    PRIMARY KEY (event_id, consumer)
  )`,
  `CREATE INDEX outbox_delivery_pending ON outbox_delivery (consumer, sequence) WHERE state = 'PENDING'`,
  `CREATE INDEX outbox_delivery_parked ON outbox_delivery (consumer, sequence) WHERE state = 'PARKED'`,
  `CREATE FUNCTION announce_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY outbox; RETURN NULL; END $$`,
  `CREATE TRIGGER outbox_delivery_announced AFTER INSERT ON outbox_delivery FOR EACH STATEMENT EXECUTE FUNCTION announce_delivery()`,
];

const inbox = [
  `CREATE TABLE processed_event (
    event_id uuid PRIMARY KEY,
    processed_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE replay (
    publisher text NOT NULL,
    event_type text NOT NULL,
    state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'DONE')),
    after_subject text NOT NULL DEFAULT '',
    generation integer NOT NULL DEFAULT 0,
    finished_at timestamptz,
    PRIMARY KEY (publisher, event_type)
  )`,
  // Each request to begin anew is a generation: a filling that is under way must not take it for its own and call it done.
  `CREATE FUNCTION count_replay_request() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.state = 'REQUESTED' AND NEW.after_subject = '' THEN NEW.generation := OLD.generation + 1; END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER replay_counted BEFORE UPDATE ON replay FOR EACH ROW EXECUTE FUNCTION count_replay_request()`,
  `CREATE FUNCTION announce_replay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY replay; RETURN NULL; END $$`,
  `CREATE TRIGGER replay_announced AFTER INSERT OR UPDATE OF state ON replay FOR EACH STATEMENT EXECUTE FUNCTION announce_replay()`,
];

const idempotency = [
  `CREATE TABLE idempotency_key (
    caller text NOT NULL,
    mutation text NOT NULL,
    key text NOT NULL,
    input_hash text NOT NULL,
    reference text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, mutation, key)
  )`,
];

const settings = [
  `CREATE TABLE setting (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope text NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL,
    changed_by text NOT NULL,
    CHECK (valid_to IS NULL OR valid_to > valid_from),
    UNIQUE (scope, key, valid_from)
  )`,
];

const rights = (app: string): readonly string[] => [
  `GRANT SELECT, INSERT, DELETE ON outbox_event TO ${app}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_delivery TO ${app}`,
  `GRANT SELECT, INSERT, DELETE ON processed_event TO ${app}`,
  `GRANT SELECT, INSERT, UPDATE ON replay TO ${app}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app}`,
  `GRANT SELECT, INSERT, UPDATE ON setting TO ${app}`,
];
