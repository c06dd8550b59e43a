import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate, provisionDatabase, withClient, type MigrationClass, type MigrationInterface, type QueryRunner } from '@qinqing/database';
import { runMigrateCommand } from './migrate-command.ts';
import { readOrder } from './order.ts';

const step = (up: string, down: string) => ({ up: (runner: QueryRunner) => runner.query(up), down: (runner: QueryRunner) => runner.query(down) });
const named = (name: string, { up, down }: MigrationInterface): MigrationClass => ({ [name]: class { up = up; down = down; } })[name] as MigrationClass;

const migrations: readonly MigrationClass[] = [
  named('Desks1790000000001', step('CREATE TABLE desk (id integer PRIMARY KEY, room text)', 'DROP TABLE desk')),
  named('Phones1790000000002', step('ALTER TABLE desk ADD COLUMN phone text', 'ALTER TABLE desk DROP COLUMN phone')),
  named('Chairs1790000000003', step('CREATE TABLE chair (id integer)', 'DROP TABLE chair')),
];

const name = `spec_${randomBytes(4).toString('hex')}`;
const adminUrl = process.env.TEST_ADMIN_URL ?? '';
let ownerUrl: string;
let lines: string[];

beforeAll(async () => {
  ({ ownerUrl } = await provisionDatabase(adminUrl, { department: name, database: name, ownerPassword: 'owner', appPassword: 'app' }));
});
afterAll(() =>
  withClient(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.query(`DROP ROLE ${name}_owner, ${name}_app`);
  }),
);
beforeEach(async () => {
  lines = [];
  await sql('DROP TABLE IF EXISTS desk, chair, migration');
});

const sql = (statement: string): Promise<any[]> => withClient(ownerUrl, async (owner) => (await owner.query(statement)).rows);

const run = (words: string, known = migrations): Promise<0 | 1> => {
  lines = [];
  return runMigrateCommand(readOrder([name, ...words.split(' ')]), { readMigrations: async () => known, findDatabase: () => ownerUrl, print: (line) => lines.push(line) });
};

describe('the migrations of one department (SHR-05)', () => {
  it('status tells what is applied and what is pending, also of a database that holds nothing yet', async () => {
    expect(await run('status')).toBe(0);
    expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual(['0001 Desks', '0002 Phones', '0003 Chairs'].map((label) => [label, '待应用 pending']));
    await migrate(ownerUrl, migrations.slice(0, 1));
    await run('status');
    expect(lines.map((line) => line.trim().split(/\s{2,}/)[1])).toEqual(['已应用 applied', '待应用 pending', '待应用 pending']);
  });

  it('up applies what is pending, once', async () => {
    expect([await run('up'), lines]).toEqual([0, ['已应用 · applied 0001 Desks', '已应用 · applied 0002 Phones', '已应用 · applied 0003 Chairs']]);
    expect([await run('up'), lines]).toEqual([0, ['没有待应用的迁移 · nothing is pending']]);
  });

  it('down takes the newest back when nothing is lost', async () => {
    await run('up');
    expect([await run('down'), lines]).toEqual([0, ['已撤回 · taken back 0003 Chairs']]);
    expect([await run('down'), lines]).toEqual([0, ['已撤回 · taken back 0002 Phones']]);
  });

  it('down refuses to lose a table or a column that holds something, says how much, and changes nothing', async () => {
    await run('up');
    await sql(`INSERT INTO desk VALUES (1, 'A', '0750-1'), (2, 'B', NULL); INSERT INTO chair VALUES (1), (2), (3)`);
    expect([await run('down --to 1'), lines]).toEqual([1, ['  表 table chair: 3 行 rows', '  列 column desk.phone: 1 个值 values', '以上数据将丢失；确认请加 --yes · this would be lost; say --yes to go on']]);
    expect(await sql('SELECT (SELECT count(*)::int FROM chair) AS chairs, phone FROM desk WHERE id = 1')).toEqual([{ chairs: 3, phone: '0750-1' }]);
    expect([await run('down --to 1 --yes'), lines.slice(-2)]).toEqual([0, ['已撤回 · taken back 0003 Chairs', '已撤回 · taken back 0002 Phones']]);
    expect(await sql('SELECT * FROM desk ORDER BY id')).toEqual([{ id: 1, room: 'A' }, { id: 2, room: 'B' }]);
  });

  it('down finds rows that go from a table that stays', async () => {
    const cleaning = [...migrations.slice(0, 1), named('Rooms1790000000004', step('UPDATE desk SET room = room', `DELETE FROM desk WHERE room = 'B'`))];
    await run('up', cleaning);
    await sql(`INSERT INTO desk VALUES (1, 'A'), (2, 'B')`);
    expect([await run('down', cleaning), lines[0]]).toEqual([1, '  表 desk 中的 1 行 · 1 rows of desk']);
  });

  it('down --to 0 takes all back; then there is nothing to take back', async () => {
    await run('up');
    expect(await run('down --to 0 --yes')).toBe(0);
    expect([await run('down'), lines]).toEqual([1, ['没有可撤回的迁移 · nothing to take back']]);
  });

  it('a version that does not know the newest migration leaves it alone and says who can take it back', async () => {
    await run('up');
    const older = migrations.slice(0, 2);
    await run('status', older);
    expect(lines.at(-1)).toMatch(/0003 Chairs\s+由更新的版本应用 applied by a newer version/);
    await expect(run('down --yes', older)).rejects.toThrow('0003 Chairs was applied by a newer version');
    expect([await run('up', older), lines]).toEqual([0, ['没有待应用的迁移 · nothing is pending']]);
  });
});
