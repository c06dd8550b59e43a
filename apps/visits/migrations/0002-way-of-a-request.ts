import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole way of a request (§9.1): what it carries beyond its form. */
export class WayOfARequest1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE visit_request
        ADD COLUMN announcement text CHECK (announcement IN ('ANNOUNCED', 'UNANNOUNCED')),
        ADD COLUMN is_emergency boolean NOT NULL DEFAULT false,
        ADD COLUMN is_invited boolean NOT NULL DEFAULT false,
        ADD COLUMN is_override boolean NOT NULL DEFAULT false,
        ADD COLUMN programme_id uuid,
        ADD COLUMN bundle_id uuid,
        ADD COLUMN duplicate_of uuid REFERENCES visit_request,
        ADD COLUMN terms jsonb,
        ADD COLUMN unspoken_until timestamptz,
        ADD COLUMN checked_in_at timestamptz,
        ADD COLUMN checked_out_at timestamptz,
        ADD COLUMN outcome jsonb`,
    );
    await runner.query(`UPDATE visit_request SET announcement = 'ANNOUNCED', version = version + 1 WHERE kind = 'INSPECTION'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE visit_request
        DROP COLUMN announcement, DROP COLUMN is_emergency, DROP COLUMN is_invited, DROP COLUMN is_override, DROP COLUMN programme_id, DROP COLUMN bundle_id,
        DROP COLUMN duplicate_of, DROP COLUMN terms, DROP COLUMN unspoken_until, DROP COLUMN checked_in_at, DROP COLUMN checked_out_at, DROP COLUMN outcome`,
    );
  }
}
