import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which decision of the protection list was applied last (VIS-09): an older one that comes later changes nothing. */
export class ProtectionDecisions1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE protection_decision (
      enterprise_id uuid NOT NULL,
      version bigint NOT NULL,
      CONSTRAINT protection_decision_pkey PRIMARY KEY (enterprise_id)
    )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON protection_decision TO enterprises_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE protection_decision');
  }
}
