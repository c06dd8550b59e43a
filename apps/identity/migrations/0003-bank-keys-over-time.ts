import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddBankKeysOverTime1795536000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(RETIRING_KEYS);
    await queryRunner.query(BANK_EVENT);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE bank_event');
    await queryRunner.query('ALTER TABLE client DROP CONSTRAINT client_retiring_keys_end, DROP COLUMN retiring_jwks, DROP COLUMN retiring_until');
  }
}

/** Keys that a bank is giving up work until an instant, and then no more, without anybody's doing. */
const RETIRING_KEYS = `
  ALTER TABLE client
    ADD COLUMN retiring_jwks jsonb,
    ADD COLUMN retiring_until timestamptz,
    ADD CONSTRAINT client_retiring_keys_end CHECK (
      (retiring_jwks IS NULL) = (retiring_until IS NULL)
      AND (retiring_jwks IS NULL OR (
        kind = 'BANK'
        AND coalesce(jsonb_array_length(jsonb_path_query_array(retiring_jwks, '$.keys[*]')), 0) > 0
        AND NOT jsonb_path_exists(retiring_jwks, '$.keys[*] ? (exists(@.d) || exists(@.k) || exists(@.p) || exists(@.q))')))
    )`;

/** Which keys a bank had when, and who gave, changed or blocked them: written by the operator's command in the same transaction. */
const BANK_EVENT = `
  CREATE TABLE bank_event (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id text NOT NULL REFERENCES client,
    kind text NOT NULL CHECK (kind IN ('ONBOARDED', 'KEYS_ROTATED', 'BLOCKED', 'UNBLOCKED')),
    thumbprints text[] NOT NULL,
    old_keys_until timestamptz,
    reason text,
    actor text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX bank_event_client ON bank_event (client_id, sequence)`;
