import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Sandbox1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER consent_wakes_sandbox ON consent');
    await runner.query('DROP FUNCTION wake_sandbox_representative');
    await runner.query('DROP TABLE sandbox_representative');
  }
}

/** 990000 is the jurisdiction of no place: whatever stands here can answer for no real enterprise. */
const statements = [
  `CREATE TABLE sandbox_representative (
    enterprise_id uuid PRIMARY KEY,
    division_code text NOT NULL,
    conduct text NOT NULL,
    CONSTRAINT sandbox_representative_of_no_place CHECK (division_code = '990000'),
    CONSTRAINT sandbox_representative_conduct CHECK (conduct IN ('GRANTS', 'GRANTS_LESS', 'REFUSES', 'STAYS_SILENT', 'REVOKES'))
  )`,
  'GRANT SELECT ON sandbox_representative TO credit_app',
  // Only wakes the job: whether and how it answers, the department decides by its rules. Elsewhere the condition costs one comparison.
  `CREATE FUNCTION wake_sandbox_representative() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM graphile_worker.add_job('answer-for-sandbox', json_build_object('consentId', NEW.id), job_key => 'sandbox:' || NEW.id);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER consent_wakes_sandbox AFTER INSERT OR UPDATE OF state, used ON consent
   FOR EACH ROW WHEN (NEW.division_code = '990000' AND NEW.state IN ('REQUESTED', 'ACTIVE')) EXECUTE FUNCTION wake_sandbox_representative()`,
];
