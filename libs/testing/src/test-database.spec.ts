import { afterEach, describe, expect, it } from '@jest/globals';
import { replaceDatabase, withClient, type MigrationClass } from '@qinqing/database';
import { tinyDepartment } from './fixtures/tiny-department.ts';
import { createTestDatabase, type TestDatabase } from './index.ts';

const created: TestDatabase[] = [];

afterEach(async () => {
  delete process.env.WITHOUT_GUARD_policies;
  delete process.env.WITHOUT_GUARD_visits;
  for (const database of created.splice(0)) await database.drop();
});

const create = async (migrations: readonly MigrationClass[] = tinyDepartment.migrations): Promise<TestDatabase> => {
  const database = await createTestDatabase('policies', migrations);
  created.push(database);
  return database;
};

const ask = (url: string, statement: string): Promise<any[]> => withClient(url, async (client) => (await client.query(statement)).rows);
const openTwice = (database: TestDatabase): Promise<unknown> => ask(database.appUrl, `INSERT INTO desk SELECT 'D-1', 'E-1', now() FROM generate_series(1, 2)`);

const takeAway = 'ALTER TABLE desk DROP CONSTRAINT desk_one_each';

describe("a spec's own database", () => {
  it('is migrated, empty, and its own alone', async () => {
    const [one, other] = await Promise.all([create(), create()]);
    await ask(one.appUrl, `INSERT INTO desk VALUES ('D-1', 'E-1', now())`);
    expect(await ask(one.appUrl, 'SELECT id FROM desk')).toEqual([{ id: 'D-1' }]);
    expect(await ask(other.appUrl, 'SELECT id FROM desk')).toEqual([]);
  });

  it('is closed to the roles of other departments, although it is a clone', async () => {
    const own = await create();
    const foreign = await createTestDatabase('credit', []);
    created.push(foreign);
    await expect(ask(replaceDatabase(foreign.appUrl, own.name), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('is gone when it is dropped, whoever is still connected', async () => {
    const database = await create();
    await withClient(database.appUrl, async (client) => {
      await database.drop();
      await expect(client.query('SELECT 1')).rejects.toThrow();
    });
    await expect(ask(database.appUrl, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it('says what to do when there is no cluster', async () => {
    const { TEST_ADMIN_URL } = process.env;
    delete process.env.TEST_ADMIN_URL;
    await expect(createTestDatabase('policies', [])).rejects.toThrow('TEST_ADMIN_URL is not set: run the tests with npm test');
    process.env.TEST_ADMIN_URL = TEST_ADMIN_URL;
  });
});

describe('a guard that is taken away', () => {
  it('is missing in this run of this department alone, on the same cluster', async () => {
    const guarded = await create();
    process.env.WITHOUT_GUARD_policies = takeAway;
    const unguarded = await create();
    process.env.WITHOUT_GUARD_policies = '';
    const guardedAgain = await create();
    await expect(openTwice(guarded)).rejects.toMatchObject({ code: '23505' });
    await expect(openTwice(unguarded)).resolves.toEqual([]);
    await expect(openTwice(guardedAgain)).rejects.toMatchObject({ code: '23505' });
  });

  it('of another department changes nothing', async () => {
    process.env.WITHOUT_GUARD_visits = takeAway;
    await expect(openTwice(await create())).rejects.toMatchObject({ code: '23505' });
  });

  it('that cannot be taken away is an error, not a proof', async () => {
    process.env.WITHOUT_GUARD_policies = 'ALTER TABLE desk DROP CONSTRAINT no_such_guard';
    await expect(create()).rejects.toThrow('no_such_guard');
    await expect(create()).rejects.toThrow('no_such_guard');
  });
});

describe('two sets of migrations of one department', () => {
  it('have a template each', async () => {
    const other = class OtherDesks1790000000009 {
      async up(runner: { query(statement: string): Promise<unknown> }): Promise<void> {
        await runner.query('CREATE TABLE chair (id integer)');
      }
      async down(): Promise<void> {}
    } as unknown as MigrationClass;
    await create();
    const database = await create([other]);
    expect(await ask(database.ownerUrl, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).toEqual([{ tablename: 'chair' }, { tablename: 'migration' }]);
  });
});
