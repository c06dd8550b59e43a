import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { dropDepartment, newDepartmentName, openSpecDepartment, requireEnvironment, type SpecDepartment } from './fixtures/spec-department.ts';
import { provisionDatabase, replaceDatabase, withClient, withRole, type DepartmentUrls } from './index.ts';

const created: string[] = [];

afterEach(async () => {
  for (const name of created.splice(0)) await dropDepartment(name);
});

const admin = (): string => requireEnvironment('TEST_ADMIN_URL');

const provision = (department: string, password = 'secret'): Promise<DepartmentUrls> => {
  created.push(department);
  return provisionDatabase(admin(), { department, database: department, ownerPassword: `owner ${password}`, appPassword: `app ${password}` });
};

const ask = (url: string, statement: string): Promise<any[]> => withClient(url, async (client) => (await client.query(statement)).rows);

describe('a department is given its database', () => {
  it('with two roles that can log in and may create neither roles nor databases', async () => {
    const name = newDepartmentName();
    const { ownerUrl, appUrl } = await provision(name, "p@ss/w:rd' %41");
    expect(await ask(ownerUrl, 'SELECT current_user AS role')).toEqual([{ role: `${name}_owner` }]);
    expect(await ask(appUrl, 'SELECT current_user AS role')).toEqual([{ role: `${name}_app` }]);
    for (const url of [ownerUrl, appUrl]) {
      await expect(ask(url, 'CREATE ROLE stranger')).rejects.toMatchObject({ code: '42501' });
      await expect(ask(url, 'CREATE DATABASE another')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('in UTF-8 with a character type that knows Chinese, so that trigrams work', async () => {
    const { ownerUrl } = await provision(newDepartmentName());
    expect(await ask(ownerUrl, `SELECT pg_encoding_to_char(encoding) AS encoding, datctype FROM pg_database WHERE datname = current_database()`)).toEqual([
      { encoding: 'UTF8', datctype: 'C.UTF-8' },
    ]);
  });

  it('twice without harm: what lies in it stays, and new passwords count', async () => {
    const name = newDepartmentName();
    const first = await provision(name, 'one');
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS value');
    const second = await provision(name, 'two');
    expect(await ask(second.ownerUrl, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    await expect(ask(first.ownerUrl, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('by many processes at once', async () => {
    const name = newDepartmentName();
    const urls = await Promise.all(Array.from({ length: 12 }, () => provision(name)));
    expect(await ask(urls[0]!.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it.each(['visits; DROP TABLE setting', 'Visits', '1st', '', 'x'.repeat(60)])('never under the name %p', async (department) => {
    await expect(provisionDatabase(admin(), { department, database: 'fine', ownerPassword: 'o', appPassword: 'a' })).rejects.toThrow(/is no name for a department/);
  });
});

describe('the roles of a department', () => {
  let own: SpecDepartment;
  let other: SpecDepartment;

  beforeAll(async () => {
    [own, other] = [await openSpecDepartment(), await openSpecDepartment()];
  });
  afterAll(() => Promise.all([own.close(), other.close()]));

  it("cannot connect to another department's database", async () => {
    for (const url of [own.appUrl, own.ownerUrl]) {
      await expect(ask(replaceDatabase(url, other.database), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    'CREATE TABLE public.mine (id integer)',
    'CREATE SCHEMA mine',
    'ALTER TABLE reception ADD COLUMN note text',
    'DROP TABLE reception',
    'CREATE INDEX ON reception (visitor)',
    'CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql RETURN 1',
    'ALTER TABLE outbox_event DISABLE TRIGGER ALL',
    'TRUNCATE outbox_event',
    'CREATE EXTENSION pg_trgm',
    "COPY reception FROM PROGRAM 'id'",
  ])('_app has no DDL: %s', async (statement) => {
    await expect(ask(own.appUrl, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('_app has on the tables of the foundation exactly the rights that running needs', async () => {
    const rows: { table: string; right: string }[] = await own.sql(
      `SELECT table_name AS table, privilege_type AS right FROM information_schema.role_table_grants WHERE grantee = $1 AND table_name <> 'reception'`,
      [`${own.name}_app`],
    );
    const rights = Object.fromEntries(Map.groupBy(rows, ({ table }) => table).entries().map(([table, granted]) => [table, granted.map(({ right }) => right).sort().join(' ')]));
    expect(rights).toEqual({
      outbox_event: 'DELETE INSERT SELECT',
      outbox_delivery: 'DELETE INSERT SELECT UPDATE',
      processed_event: 'DELETE INSERT SELECT',
      replay: 'INSERT SELECT UPDATE',
      idempotency_key: 'DELETE INSERT SELECT UPDATE',
      setting: 'INSERT SELECT UPDATE',
    });
  });
});

describe('the URL of a role', () => {
  it('carries any database, role and password', () => {
    const url = withRole('postgres://postgres:x@127.0.0.1:5432/postgres?sslmode=disable', 'qinqing_visits', 'visits_app', 'a/b:c@d%');
    expect(url).toBe('postgres://visits_app:a%2Fb%3Ac%40d%25@127.0.0.1:5432/qinqing_visits?sslmode=disable');
  });
});
