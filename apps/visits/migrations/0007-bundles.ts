import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bundles1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(_runner: QueryRunner): Promise<void> {}
}

const statements: readonly string[] = [];
