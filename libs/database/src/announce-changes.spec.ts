import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { announceChanges, silenceChanges, type AnnouncedTable } from './announce-changes.ts';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';

const announced: readonly AnnouncedTable[] = [{ table: 'reception', subject: 'visit', keys: { firm: 'enterprise', place: 'place' } }];

let department: SpecDepartment;
let listener: pg.Client;
let heard: unknown[];

beforeAll(async () => {
  department = await openSpecDepartment();
  await withOwner((runner) => announceChanges(runner as never, announced));
  listener = new pg.Client({ connectionString: department.appUrl });
  await listener.connect();
  await listener.query('LISTEN change');
  listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
});
afterEach(() => department.sql('DELETE FROM reception'));
afterAll(async () => {
  await listener.end();
  await withOwner((runner) => silenceChanges(runner as never, announced));
  expect(await department.sql("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'reception%announced'")).toEqual([]);
  await department.close();
});

const withOwner = async (work: (runner: { query: (statement: string) => Promise<unknown> }) => Promise<void>): Promise<void> => work({ query: (statement) => department.sql(statement) });

/** What is announced by `work`; a question of the listener's own comes behind all that was committed before. */
const hear = async (work: () => Promise<unknown>): Promise<unknown[]> => {
  await listener.query('SELECT 1');
  heard = [];
  await work();
  await listener.query('SELECT 1');
  return heard;
};
const write = (statement: string): Promise<unknown> => department.dataSource.query(statement);
const insert = (firm: string, place: number): string => `INSERT INTO reception (enterprise, place, visitor) VALUES ('${firm}', ${place}, 'bureau')`;

describe('announced changes', () => {
  it('name the row by its keys, and tell nothing else of it', async () => {
    expect(await hear(() => write(insert('firm-1', 1)))).toEqual([{ subject: 'visit', firm: 'firm-1', place: 1 }]);
    expect(await hear(() => write("DELETE FROM reception WHERE enterprise = 'firm-1'"))).toEqual([{ subject: 'visit', firm: 'firm-1', place: 1 }]);
  });

  it('come once for a row that a transaction writes often, and when it commits', async () => {
    const seen: number[] = [];
    const told = await hear(() =>
      department.dataSource.transaction(async (manager) => {
        await manager.query(insert('firm-2', 1));
        await manager.query("DELETE FROM reception WHERE enterprise = 'firm-2'");
        await manager.query(insert('firm-2', 1));
        await listener.query('SELECT 1');
        seen.push(heard.length);
      }),
    );
    expect([seen, told]).toEqual([[0], [{ subject: 'visit', firm: 'firm-2', place: 1 }]]);
  });

  it('do not come of what is rolled back, nor of a statement that changes nothing', async () => {
    const told = await hear(async () => {
      await department.dataSource
        .transaction(async (manager) => {
          await manager.query(insert('firm-3', 1));
          throw new Error('rolled back');
        })
        .catch(() => undefined);
      await write("DELETE FROM reception WHERE enterprise = 'nobody'");
    });
    expect(told).toEqual([]);
  });

  it('name both sides of an update', async () => {
    await write(insert('firm-4', 1));
    expect(await hear(() => department.sql("UPDATE reception SET enterprise = 'firm-5' WHERE enterprise = 'firm-4'"))).toEqual(
      expect.arrayContaining([
        { subject: 'visit', firm: 'firm-4', place: 1 },
        { subject: 'visit', firm: 'firm-5', place: 1 },
      ]),
    );
  });

  it('of more than a hundred rows in one statement are one, without names', async () => {
    const many = (count: number): string => `INSERT INTO reception (enterprise, place, visitor) SELECT 'firm-6', n, 'bureau' FROM generate_series(1, ${count}) AS n`;
    expect(await hear(() => write(many(100)))).toHaveLength(100);
    await department.sql('DELETE FROM reception');
    expect(await hear(() => write(many(101)))).toEqual([{ subject: 'visit' }]);
  });
});
