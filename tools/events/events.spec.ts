import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createFoundation, withClient, type MigrationClass, type QueryRunner } from '@qinqing/database';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { writeAge } from './age.ts';
import { runEventsCommand, USAGE } from './events-command.ts';
import { writeTable } from './table.ts';
import type { Client, Databases } from './with-databases.ts';

const NOW = new Date('2026-01-01T03:00:00.000Z');
const eventId = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;

class EventsCommandSpec1790000000001 {
  up(runner: QueryRunner): Promise<void> {
    return createFoundation(runner, 'visits');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

let database: TestDatabase;
let databases: Databases;
let printed: string[];
let complained: string[];

const asOwner = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => withClient(database.ownerUrl, work);
const ask = async (statement: string): Promise<any[]> => asOwner(async (client) => (await client.query(statement)).rows);

beforeAll(async () => {
  database = await createTestDatabase('visits', [EventsCommandSpec1790000000001 as MigrationClass]);
  databases = new Map([['visits', database.ownerUrl]]);
});
afterAll(() => database.drop());

beforeEach(() =>
  asOwner(async (client) => {
    await client.query('TRUNCATE outbox_event, outbox_delivery, replay');
    for (const [number, state] of [[1, 'PENDING'], [2, 'PARKED'], [3, 'DONE'], [4, 'PARKED']] as const) {
      await client.query(`INSERT INTO outbox_event (id, type, subject, division_code, occurred_at, data) VALUES ($1, 'visits.Toy', 'T-' || $2, '440704', '2026-01-01', '{}')`, [eventId(number), number]);
      await client.query(`INSERT INTO outbox_delivery (event_id, consumer, sequence, state, attempts, reason) VALUES ($1, 'credit', $2, $3, 7, 'unknown\n  kind')`, [eventId(number), number, state]);
    }
    await client.query(
      `INSERT INTO replay (publisher, event_type, state, after_subject, finished_at) VALUES ('enterprises', 'enterprises.A', 'DONE', '', '2025-12-30'), ('enterprises', 'enterprises.B', 'REQUESTED', 'E-7', NULL)`,
    );
  }),
);

const run = (...words: string[]): Promise<number> => {
  [printed, complained] = [[], []];
  return runEventsCommand(words, { openDatabases: () => databases, now: NOW, print: (text) => printed.push(text), complain: (text) => complained.push(text) });
};

describe('npm run events', () => {
  it('status: what is pending and parked between whom, since how long, and how old each copy is', async () => {
    expect(await run('status')).toBe(0);
    expect(printed).toEqual([
      ['发布 publisher  接收 consumer  待送达 pending  搁置 parked  最早 oldest', 'visits          credit         1               2            3 h', ''].join('\n'),
      ['接收 consumer  副本 copy of   状态 state  填充至今 filled ago', 'visits         enterprises.A  DONE        2 d', 'visits         enterprises.B  REQUESTED   –', ''].join('\n'),
    ]);
  });

  it.each([[['parked']], [['parked', 'visits']]])('%j: each event that could not be applied, with the reason', async (words) => {
    expect(await run(...words)).toBe(0);
    expect(printed[0]?.split('\n')).toEqual([
      expect.stringContaining('原因 reason'),
      `${eventId(2)}  credit         visits.Toy  T-2           3 h       unknown kind`,
      `${eventId(4)}  credit         visits.Toy  T-4           3 h       unknown kind`,
      '',
    ]);
  });

  it('replay: asks for one copy, or for all, from the beginning', async () => {
    const replays = () => ask('SELECT state, after_subject FROM replay ORDER BY event_type');
    expect(await run('replay', 'visits', 'enterprises.A')).toBe(0);
    expect(await replays()).toEqual([{ state: 'REQUESTED', after_subject: '' }, { state: 'REQUESTED', after_subject: 'E-7' }]);
    expect(await run('replay', 'visits')).toBe(0);
    expect(await replays()).toEqual(Array(2).fill({ state: 'REQUESTED', after_subject: '' }));
  });

  it('replay: names the copies there are when the type is none of them', async () => {
    expect(await run('replay', 'visits', 'enterprises.C')).toBe(1);
    expect(printed.join('\n')).toMatch(/0 replays asked for\n.*enterprises\.A, enterprises\.B/);
  });

  it('retry: gives all parked events another try at once, and wakes the relay', async () => {
    await asOwner(async (listener) => {
      await listener.query('LISTEN outbox');
      const notice = new Promise((resolve) => listener.once('notification', resolve));
      expect(await run('retry', 'visits')).toBe(0);
      await notice;
    });
    expect(printed).toEqual(['重试 2 个事件 · 2 events are tried again']);
    expect(await ask(`SELECT event_id FROM outbox_delivery WHERE state = 'PENDING' AND attempts = 0 AND next_attempt_at <= now() ORDER BY 1`)).toEqual([{ event_id: eventId(2) }, { event_id: eventId(4) }]);
  });

  it('retry: gives named events another try, and says when one of them is not parked', async () => {
    expect(await run('retry', 'visits', eventId(4))).toBe(0);
    expect(await ask(`SELECT event_id FROM outbox_delivery WHERE state = 'PARKED'`)).toEqual([{ event_id: eventId(2) }]);
    expect(await run('retry', 'visits', eventId(2), eventId(3))).toBe(1);
    expect(printed).toEqual(['重试 1 个事件 · 1 events are tried again']);
  });

  it.each([[[]], [['help']], [['retry', 'visits', 'all']]])('%j is explained', async (words) => {
    expect(await run(...words)).toBe(2);
    expect(complained.join('')).toContain(USAGE);
  });

  it.each([['parked'], ['replay'], ['retry']])('%s of an unknown department names those there are, in Chinese and English', async (command) => {
    await expect(run(command, 'weather')).rejects.toThrow('没有名为 weather 的部门；可选：visits。\nThere is no department weather; there are visits.');
  });

  it.each([['replay'], ['retry']])('%s without a department asks for one', async (command) => {
    await expect(run(command)).rejects.toThrow('请指定部门：visits。\nName a department: visits.');
  });

  it('says that the stack is not running when the database does not answer', async () => {
    const running = databases;
    databases = new Map([['visits', 'postgres://visits_owner@127.0.0.1:9/qinqing_visits']]);
    await expect(run('status')).rejects.toThrow('数据库没有应答；请先运行 npm start。\nThe database does not answer; run npm start first.');
    databases = running;
  });
});

describe('a table', () => {
  it('aligns Chinese and Latin columns', () => {
    expect(writeTable(['部门 d', 'n'], [['visits', '1']])).toBe('部门 d  n\nvisits  1\n');
  });

  it('says so when there is nothing to show', () => {
    expect(writeTable(['a'], [])).toContain('无 none');
  });
});

describe('an age', () => {
  it.each([
    [null, '–'],
    ['2026-01-01T03:00:00.000Z', '0 s'],
    ['2026-01-01T03:00:05.000Z', '0 s'],
    ['2026-01-01T02:59:00.001Z', '59 s'],
    ['2026-01-01T02:59:00.000Z', '1 min'],
    ['2026-01-01T00:00:01.000Z', '2 h'],
    ['2025-12-31T03:00:00.000Z', '1 d'],
    ['2025-01-01T03:00:00.000Z', '365 d'],
  ])('since %s is %s', (since, age) => {
    expect(writeAge(since === null ? null : new Date(since), NOW)).toBe(age);
  });
});
