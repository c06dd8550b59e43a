import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Arrival1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(_runner: QueryRunner): Promise<void> {}
}

const statements: readonly string[] = [];
