import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of sessions that were not closed on the spot are taken over as appeals (现场未办结问题转办, VIS-36): each of them once. */
export class TakenOverQuestions1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal ADD COLUMN question_id uuid');
    await runner.query('CREATE UNIQUE INDEX appeal_question_once ON appeal (question_id) WHERE question_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP COLUMN question_id');
  }
}
