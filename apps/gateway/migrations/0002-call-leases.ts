import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCallLeases1795536000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CALL_LEASE);
    await queryRunner.query('GRANT SELECT, INSERT, DELETE ON call_lease TO gateway_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE call_lease');
  }
}

/**
 * A place is the right to a number of calls in one window of time. The key is the guard: replicas that reach for the same smallest free place
 * collide on it, and a place above the limit is never tried, so no caller gets more in a window than the limit.
 */
const CALL_LEASE = `
  CREATE TABLE call_lease (
    caller bytea NOT NULL CHECK (octet_length(caller) = 32),
    window_start timestamptz NOT NULL,
    place int NOT NULL CHECK (place >= 1),
    CONSTRAINT call_lease_once PRIMARY KEY (window_start, caller, place)
  )`;
