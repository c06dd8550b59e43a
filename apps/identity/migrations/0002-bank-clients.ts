import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddBankClients1795449600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(KINDS_OF_CLIENT);
    await queryRunner.query(BANKS_BRING_PUBLIC_KEYS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM client WHERE kind = 'BANK'`);
    await queryRunner.query(`ALTER TABLE client DROP CONSTRAINT client_bank_brings_public_keys, DROP COLUMN kind, DROP COLUMN division_code, DROP COLUMN persona`);
  }
}

/** A client with a persona belongs to a demonstration: it exists in demo mode only. A bank works for one jurisdiction (GB/T 2260). */
const KINDS_OF_CLIENT = `
  ALTER TABLE client
    ADD COLUMN kind text NOT NULL DEFAULT 'APPLICATION' CHECK (kind IN ('APPLICATION', 'BANK')),
    ADD COLUMN division_code text CHECK (division_code ~ '^[0-9]{6,12}$'),
    ADD COLUMN persona text UNIQUE CHECK (persona ~ '^[a-z0-9][a-z0-9-]{0,62}$')`;

/** What proves a bank never lies here: neither a shared secret nor the private part of a key. */
const BANKS_BRING_PUBLIC_KEYS = `
  ALTER TABLE client ADD CONSTRAINT client_bank_brings_public_keys CHECK (
    kind <> 'BANK' OR (
      NOT is_first_party
      AND division_code IS NOT NULL
      AND metadata - 'jwks' = '{}'
      AND coalesce(jsonb_array_length(jsonb_path_query_array(metadata, '$.jwks.keys[*]')), 0) > 0
      AND NOT jsonb_path_exists(metadata, '$.jwks.keys[*] ? (exists(@.d) || exists(@.k) || exists(@.p) || exists(@.q))')
    )
  )`;
