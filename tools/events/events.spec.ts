import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFoundation, withClient, type MigrationClass, type QueryRunner } from '@qinqing/database';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { listBacklog, listCopies, listParked, requestReplay, retryParked } from './exchange.ts';
import { writeTable } from './table.ts';
import type { Client } from './with-databases.ts';

class Foundation1790000000001 {
  up(runner: QueryRunner): Promise<void> {
    return createFoundation(runner, 'visits');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

let database: TestDatabase;
const asOwner = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => withClient(database.ownerUrl, work);

beforeAll(async () => {
  database = await createTestDatabase('visits', [Foundation1790000000001 as MigrationClass]);
  await asOwner(async (client) => {
    for (const [id, state] of [['1', 'PENDING'], ['2', 'PARKED'], ['3', 'DONE']]) {
      const uuid = `00000000-0000-4000-8000-00000000000${id}`;
      await client.query(`INSERT INTO outbox_event (id, type, subject, division_code, occurred_at, data) VALUES ($1, 'visits.Toy', 's', '440704', '2026-01-01', '{}')`, [uuid]);
      await client.query(`INSERT INTO outbox_delivery (event_id, consumer, sequence, state, reason) VALUES ($1, 'credit', $2, $3, 'unknown kind')`, [uuid, id, state]);
    }
    await client.query(`INSERT INTO replay (publisher, event_type, state, finished_at) VALUES ('enterprises', 'enterprises.A', 'DONE', now()), ('enterprises', 'enterprises.B', 'DONE', now())`);
  });
});
afterAll(() => database.drop());

describe('npm run events', () => {
  it('status: what is pending and parked, for each consumer, and since when', async () => {
    expect(await asOwner((client) => listBacklog(client, 'visits'))).toEqual([{ publisher: 'visits', consumer: 'credit', pending: 1, parked: 1, oldest: expect.any(Date) }]);
  });

  it('parked: each event with the reason', async () => {
    expect(await asOwner(listParked)).toMatchObject([{ id: '00000000-0000-4000-8000-000000000002', consumer: 'credit', reason: 'unknown kind' }]);
  });

  it('replay: asks for one copy, or for all', async () => {
    expect(await asOwner((client) => requestReplay(client, 'enterprises.A'))).toBe(1);
    expect((await asOwner((client) => listCopies(client, 'visits'))).map(({ state }) => state)).toEqual(['REQUESTED', 'DONE']);
    expect(await asOwner((client) => requestReplay(client, null))).toBe(2);
  });

  it('retry: parked events are pending again', async () => {
    expect(await asOwner((client) => retryParked(client, []))).toBe(1);
    expect(await asOwner(listParked)).toEqual([]);
  });

  it('aligns Chinese and Latin columns', () => {
    expect(writeTable(['部门 d', 'n'], [['visits', '1']])).toBe('部门 d  n\nvisits  1\n');
    expect(writeTable(['a'], [])).toContain('无 none');
  });
});
