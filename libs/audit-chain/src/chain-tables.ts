import { roleNamesOf, type QueryRunner } from '@qinqing/database';
import { chainStart } from './proof/chain-hash.ts';

/**
 * The tables of a department's audit chain (审计链, SHR-15); a migration calls this once.
 *
 * What the running department cannot do, whatever its code: change or delete an entry, a place, a head; give a place that
 * does not follow the one before it; take an entry from the queue that has no place.
 *
 * @param department the chain's name too; its `<department>_app` role receives exactly the rights that running needs
 */
export const createAuditChain = async (runner: QueryRunner, department: string): Promise<void> => {
  for (const statement of [...entries, ...places, ...queue, ...rights(roleNamesOf(department).app)]) await runner.query(statement);
  await runner.query('INSERT INTO audit_chain (name) VALUES ($1)', [department]);
  await runner.query('INSERT INTO audit_seal (sequence, chain_hash) VALUES (0, $1)', [chainStart(department)]);
};

export const dropAuditChain = async (runner: QueryRunner): Promise<void> => {
  await runner.query('DROP TABLE audit_unsealed, audit_head, audit_node, audit_seal, audit_salt, audit_entry, audit_chain');
  await runner.query('DROP FUNCTION queue_audit_entry(), require_audit_seal()');
};

const entries = [
  `CREATE TABLE audit_chain (
    name text PRIMARY KEY,
    is_only boolean NOT NULL DEFAULT true UNIQUE CHECK (is_only)
  )`,
  `CREATE TABLE audit_entry (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind <> ''),
    subject_ids text[] NOT NULL CHECK (array_position(subject_ids, NULL) IS NULL),
    body jsonb NOT NULL,
    digests jsonb NOT NULL,
    occurred_at timestamptz(3) NOT NULL CHECK (isfinite(occurred_at))
  )`,
  'CREATE INDEX audit_entry_subjects ON audit_entry USING gin (subject_ids)',
  // Apart from the entry, since a salt is erased and an entry never is.
  `CREATE TABLE audit_salt (
    entry_id uuid NOT NULL REFERENCES audit_entry,
    name text NOT NULL,
    salt bytea NOT NULL CHECK (octet_length(salt) = 32),
    PRIMARY KEY (entry_id, name)
  )`,
];

const places = [
  // Place 0 is the chain's beginning. The foreign key to the place before makes the numbers gapless and the hashes a chain.
  `CREATE TABLE audit_seal (
    sequence bigint PRIMARY KEY CHECK (sequence >= 0),
    entry_id uuid UNIQUE REFERENCES audit_entry,
    leaf_hash bytea CHECK (octet_length(leaf_hash) = 32),
    previous_sequence bigint GENERATED ALWAYS AS (sequence - 1) STORED,
    previous_hash bytea,
    chain_hash bytea NOT NULL CHECK (octet_length(chain_hash) = 32),
    CONSTRAINT audit_seal_beginning CHECK (num_nulls(entry_id, leaf_hash, previous_hash) = CASE WHEN sequence = 0 THEN 3 ELSE 0 END),
    CONSTRAINT audit_seal_place UNIQUE (sequence, chain_hash),
    CONSTRAINT audit_seal_follows FOREIGN KEY (previous_sequence, previous_hash) REFERENCES audit_seal (sequence, chain_hash)
  )`,
  // Complete subtrees of 2^level leaves, so that a proof reads O(log n) rows.
  `CREATE TABLE audit_node (
    level smallint NOT NULL CHECK (level > 0),
    position bigint NOT NULL CHECK (position >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, position)
  )`,
  `CREATE TABLE audit_head (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    size bigint NOT NULL,
    root_hash bytea NOT NULL CHECK (octet_length(root_hash) = 32),
    chain_hash bytea NOT NULL,
    signed_at timestamptz NOT NULL,
    signature text NOT NULL,
    CONSTRAINT audit_head_of_chain FOREIGN KEY (size, chain_hash) REFERENCES audit_seal (sequence, chain_hash)
  )`,
];

const queue = [
  `CREATE TABLE audit_unsealed (
    entry_id uuid PRIMARY KEY REFERENCES audit_entry,
    arrival bigint GENERATED ALWAYS AS IDENTITY UNIQUE
  )`,
  // As the owner: the department itself has no right to put into the queue.
  `CREATE FUNCTION queue_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     INSERT INTO audit_unsealed (entry_id) SELECT id FROM added;
     NOTIFY audit;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER audit_entry_queued AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS added
   FOR EACH STATEMENT EXECUTE FUNCTION queue_audit_entry()`,
  `CREATE FUNCTION require_audit_seal() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NOT EXISTS (SELECT FROM audit_seal WHERE entry_id = OLD.entry_id) THEN
       RAISE EXCEPTION 'audit entry % has no place in the chain yet', OLD.entry_id USING ERRCODE = '23000';
     END IF;
     RETURN OLD;
   END $$`,
  `CREATE TRIGGER audit_unsealed_leaves_sealed BEFORE DELETE ON audit_unsealed FOR EACH ROW EXECUTE FUNCTION require_audit_seal()`,
];

const rights = (app: string): readonly string[] => [
  `GRANT SELECT ON audit_chain TO ${app}`,
  `GRANT SELECT, INSERT ON audit_entry, audit_seal, audit_node, audit_head TO ${app}`,
  `GRANT SELECT, DELETE ON audit_unsealed TO ${app}`,
  `GRANT SELECT, INSERT, DELETE ON audit_salt TO ${app}`,
];
