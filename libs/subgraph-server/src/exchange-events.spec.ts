import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publish } from '@qinqing/database';
import { exchangeEvents } from './exchange-events.ts';
import { eventually } from './fixtures/eventually.ts';
import { listenForEvents, type EventsServer } from './fixtures/events-server.ts';
import { keepLog } from './fixtures/small-graph.ts';
import { appeals, bellEvent, credit, deskEvent } from './fixtures/tiny-departments.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';
import type { Department } from './index.ts';

let keys: TinyKeys;
let publisher: TinyDatabase;
let consumer: TinyDatabase;
let servers: Record<'appeals' | 'credit', EventsServer>;
const running: { stop(): Promise<void> }[] = [];
const log: Record<string, unknown>[] = [];

beforeAll(async () => {
  [keys, publisher, consumer] = await Promise.all([makeKeys(), openTinyDatabase(appeals), openTinyDatabase(credit)]);
});
beforeEach(async () => {
  log.length = 0;
  servers = { appeals: await listenForEvents(appeals, publisher.dataSource, keys.trusted), credit: await listenForEvents(credit, consumer.dataSource, keys.trusted) };
  await publisher.sql('TRUNCATE outbox_event, outbox_delivery, desk');
  await consumer.sql('TRUNCATE desk_copy, bell, processed_event, replay');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((exchange) => exchange.stop()));
  await Promise.all(Object.values(servers).map((server) => server.close()));
});
afterAll(async () => {
  await Promise.all([publisher.close(), consumer.close(), keys.remove()]);
});

const begin = async (department: Department, { dataSource, appUrl }: TinyDatabase): Promise<void> =>
  void running.push(
    exchangeEvents({
      department,
      dataSource,
      databaseUrl: appUrl,
      signingKey: await keys.signingKey(department.name),
      peers: { appeals: servers.appeals.url, credit: servers.credit.url },
      log: keepLog(log),
    }),
  );

const countBells = async (): Promise<number> => (await consumer.sql('SELECT count(*)::int AS count FROM bell'))[0].count;
const countDesks = async (): Promise<number> => (await consumer.sql('SELECT count(*)::int AS count FROM desk_copy'))[0].count;
const ring = (desk: string): Promise<void> => publish(publisher.dataSource.manager, [bellEvent(desk)]);

describe('the exchange of events', () => {
  it('carries what is published at once, woken by its commit: ten in a row take far less than ten rests of a second', async () => {
    await begin(appeals, publisher);
    const startedAt = Date.now();
    for (let count = 1; count <= 10; count += 1) {
      await ring(`D-${count}`);
      await eventually(async () => (await countBells()) === count);
    }
    expect(Date.now() - startedAt).toBeLessThan(6_000);
  });

  it('fills a new copy by itself, and again when somebody asks for that', async () => {
    await publisher.sql(`INSERT INTO desk SELECT 'D-' || n, 'label', 1 FROM generate_series(1, 3) AS n`);
    await begin(credit, consumer);
    await eventually(async () => (await consumer.sql(`SELECT 1 FROM replay WHERE state = 'DONE'`)).length === 1);
    expect(await countDesks()).toBe(3);
    await consumer.sql('DELETE FROM desk_copy');
    await consumer.sql(`UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
    await eventually(async () => (await countDesks()) === 3);
  });

  it('goes on by itself after the database ended all its sessions', async () => {
    await begin(appeals, publisher);
    await ring('D-1');
    await eventually(async () => (await countBells()) === 1);
    await publisher.endSessions('true');
    await eventually(() => ring('D-2').then(() => true, () => false));
    await eventually(async () => (await countBells()) === 2);
  });

  it('waits for a publisher that is down, and says so once', async () => {
    servers.appeals.mood = 'fails';
    await begin(credit, consumer);
    await eventually(async () => {
      await consumer.sql('NOTIFY replay');
      return servers.appeals.asked >= 3;
    });
    expect(log).toMatchObject([{ msg: 'copies wait for their publisher', reason: expect.stringContaining('appeals answered 500') }]);
    servers.appeals.mood = 'well';
    await eventually(async () => (await consumer.sql(`SELECT 1 FROM replay WHERE state = 'DONE'`)).length === 1);
  });

  it('does not run against a consumer that is down with batch after batch: it rests', async () => {
    servers.credit.mood = 'fails';
    await publish(publisher.dataSource.manager, Array.from({ length: 1_800 }, (_, index) => deskEvent(`D-${index}`, 1)));
    await begin(appeals, publisher);
    await eventually(() => servers.credit.asked >= 3);
    const [first = 0, , third = 0] = servers.credit.askedAt;
    // The second may come at once, woken by the connection that listens.
    expect(third - first).toBeGreaterThan(900);
  });

  it('stops at once, although a consumer hangs, and leaves what it had claimed', async () => {
    servers.credit.mood = 'hangs';
    await begin(appeals, publisher);
    const asked = servers.credit.untilAsked();
    await ring('D-1');
    await asked;
    const stoppedAt = Date.now();
    await running.pop()?.stop();
    expect(Date.now() - stoppedAt).toBeLessThan(2_000);
    expect(await publisher.sql('SELECT state, attempts FROM outbox_delivery')).toEqual([{ state: 'PENDING', attempts: 0 }]);
    expect(log).toEqual([]);
  });
});
