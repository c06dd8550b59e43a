import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { migrate, prepareTimers, revertNewest, type MigrationClass } from './index.ts';

class Parks1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE park (id integer)');
    // Long enough for the other replicas to arrive.
    await runner.query('SELECT pg_sleep(0.1)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE park');
  }
}

class HalfDone1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id integer)');
    await runner.query('CREATE TABLE half (id integer)');
  }
  async down(): Promise<void> {}
}

let department: SpecDepartment;
let newer: readonly MigrationClass[];

beforeAll(async () => {
  department = await openSpecDepartment();
  newer = [...department.migrations, Parks1790000000002];
});
afterAll(() => department.close());

const tables = async (): Promise<string[]> => (await department.sql(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).map(({ tablename }) => tablename as string);

describe('the migrations of a department', () => {
  it('run once when many replicas start together', async () => {
    const ran = await Promise.all(Array.from({ length: 6 }, () => migrate(department.ownerUrl, newer)));
    expect(ran.flat()).toEqual(['Parks1790000000002']);
    expect(await migrate(department.ownerUrl, newer)).toEqual([]);
  });

  it('go down to nothing, and up again to the same schema', async () => {
    const before = await tables();
    expect(before).toEqual(['idempotency_key', 'migration', 'outbox_delivery', 'outbox_event', 'park', 'processed_event', 'reception', 'replay', 'setting']);
    await revertNewest(department.ownerUrl, newer);
    expect(await tables()).toEqual(before.filter((table) => table !== 'park'));
    await revertNewest(department.ownerUrl, newer);
    expect(await tables()).toEqual(['migration']);
    expect(await department.sql(`SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`)).toEqual([]);
    await migrate(department.ownerUrl, newer);
    expect(await tables()).toEqual(before);
  });

  it('leave nothing of one that fails, and say why', async () => {
    await expect(migrate(department.ownerUrl, [...newer, HalfDone1790000000003])).rejects.toThrow(/relation "half" already exists/);
    expect(await tables()).not.toContain('half');
    expect(await migrate(department.ownerUrl, newer)).toEqual([]);
  });

  it('let the timer queue be prepared by many replicas at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => prepareTimers(department.ownerUrl, department.name)));
    await expect(department.dataSource.query('SELECT count(*) FROM graphile_worker.jobs')).resolves.toEqual([{ count: '0' }]);
  });
});
