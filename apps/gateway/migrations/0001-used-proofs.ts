import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateUsedProofs1795449600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(USED_PROOF);
    await queryRunner.query('GRANT SELECT, INSERT, DELETE ON used_proof TO gateway_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE used_proof');
  }
}

/** The key is the guard: whichever replica writes a proof's id first has admitted it, and nobody else does (RFC 9449 §11.1). */
const USED_PROOF = `
  CREATE TABLE used_proof (
    id bytea CONSTRAINT used_proof_once PRIMARY KEY CHECK (octet_length(id) = 32),
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX used_proof_expires_at ON used_proof (expires_at)`;
