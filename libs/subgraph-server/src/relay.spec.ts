import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publish } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import { listenForEvents, type EventsServer, type Mood } from './fixtures/events-server.ts';
import { keepLog } from './fixtures/small-graph.ts';
import { appeals, bellEvent, credit, deskEvent } from './fixtures/tiny-departments.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';
import { deliverBatch, type RelayParts } from './relay.ts';

let keys: TinyKeys;
let publisher: TinyDatabase;
let consumer: TinyDatabase;
let server: EventsServer;
let parts: RelayParts;
const log: Record<string, unknown>[] = [];

beforeAll(async () => {
  [keys, publisher, consumer] = await Promise.all([makeKeys(), openTinyDatabase(appeals), openTinyDatabase(credit)]);
  server = await listenForEvents(credit, consumer.dataSource, keys.trusted);
  parts = { department: 'appeals', dataSource: publisher.dataSource, signingKey: await keys.signingKey('appeals'), peers: { credit: server.url }, log: keepLog(log) };
});
afterAll(async () => {
  await server.close();
  await Promise.all([publisher.close(), consumer.close(), keys.remove()]);
});
beforeEach(async () => {
  server.mood = 'well';
  log.length = 0;
  await publisher.sql('TRUNCATE outbox_event, outbox_delivery');
  await consumer.sql('TRUNCATE desk_copy, bell, processed_event');
});

const publishAll = (...events: NewEvent[]): Promise<void> => publish(publisher.dataSource.manager, events);
const deliver = (changes: Partial<RelayParts> = {}): Promise<number> => deliverBatch({ ...parts, ...changes }, 'credit');
const deliveries = () => publisher.sql('SELECT state, attempts, reason FROM outbox_delivery ORDER BY sequence');
const desks = async () => (await consumer.sql('SELECT label FROM desk_copy ORDER BY id')).map(({ label }) => label as string);
/** How often each bell was heard: an effect that comes twice would show here. */
const bells = async () => (await consumer.sql('SELECT desk, count(*)::int AS count FROM bell GROUP BY desk ORDER BY desk')).map(({ desk, count }) => `${desk} ${count}`);
const makeDue = () => publisher.sql('UPDATE outbox_delivery SET next_attempt_at = now()');

describe('the relay (SHR-08)', () => {
  it('carries states and facts from the outbox of one department to another', async () => {
    await publishAll(deskEvent('D-1', 1), bellEvent('D-1'), deskEvent('D-1', 2), deskEvent('D-2', 1), bellEvent('D-2'));
    expect(await deliver()).toBe(5);
    expect([await desks(), await bells()]).toEqual([['D-1 v2', 'D-2 v1'], ['D-1 1', 'D-2 1']]);
    expect(await deliveries()).toEqual(Array(5).fill({ state: 'DONE', attempts: 1, reason: null }));
    expect(await deliver()).toBe(0);
  });

  it('parks an event that cannot be applied, with the reason, and holds no other up', async () => {
    await publishAll(deskEvent('D-1', 1), deskEvent('D-2', 1, 'unheard of'), deskEvent('D-3', 1), bellEvent('x'.repeat(100)), bellEvent('D-1'));
    expect(await deliver()).toBe(5);
    expect([await desks(), await bells()]).toEqual([['D-1 v1', 'D-3 v1'], ['D-1 1']]);
    expect((await deliveries()).map(({ state, reason }) => [state, reason])).toEqual([
      ['DONE', null],
      ['PARKED', 'desk D-2 is unheard of'],
      ['DONE', null],
      ['PARKED', expect.stringContaining('bell_desk_check')],
      ['DONE', null],
    ]);
    expect(log).toMatchObject([{ level: 50, consumer: 'credit', parked: [{ reason: 'desk D-2 is unheard of' }, {}] }]);
  });

  it('splits what is too large for one request', async () => {
    const large = 'x'.repeat(3 * 1024 * 1024);
    await publishAll(...['D-1', 'D-2', 'D-3', 'D-4'].map((id) => deskEvent(id, 1, large)));
    expect([await deliver(), await deliver(), await deliver()]).toEqual([2, 2, 0]);
    expect((await deliveries()).map(({ state }) => state)).toEqual(Array(4).fill('PARKED'));
  });
});

describe('a consumer that does not take a batch', () => {
  it.each<[Mood, string]>([
    ['dies before applying', 'fetch failed'],
    ['fails', 'credit answered 500'],
    ['babbles', 'JSON'],
    ['says nothing', 'credit did not say what became of it'],
  ])('%s: it is tried again after a pause that grows, and arrives once', async (mood, reason) => {
    await publishAll(deskEvent('D-1', 1), bellEvent('D-1'));
    server.mood = mood;
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const [{ began }] = await publisher.sql('SELECT now() AS began');
      expect(await deliver()).toBe(0);
      const [row] = await publisher.sql('SELECT min(floor(extract(epoch FROM next_attempt_at - $1)))::int AS seconds, max(reason) AS reason, min(attempts) AS attempts FROM outbox_delivery', [began]);
      expect(row).toMatchObject({ attempts: attempt, reason: expect.stringContaining(reason) });
      pauses.push(row.seconds);
      expect(await deliver()).toBe(0);
      await makeDue();
    }
    expect(pauses).toEqual([1, 2, 4]);
    server.mood = 'well';
    expect(await deliver()).toBe(2);
    expect([await desks(), await bells()]).toEqual([['D-1 v1'], ['D-1 1']]);
  });

  it('is down: the reason says so', async () => {
    await publishAll(bellEvent('D-1'));
    expect(await deliver({ peers: { credit: 'http://127.0.0.1:9' } })).toBe(0);
    expect(await deliveries()).toEqual([{ state: 'PENDING', attempts: 1, reason: expect.stringMatching(/^fetch failed/) }]);
    expect(await deliver({ peers: {} })).toBe(0);
    await makeDue();
    await deliver({ peers: {} });
    expect(await deliveries()).toMatchObject([{ reason: 'no address is configured for credit' }]);
  });

  it('does not trust the signature: nothing is applied, nothing is lost', async () => {
    await publishAll(bellEvent('D-1'));
    await deliver({ signingKey: await keys.signingKey('gateway') });
    expect(await deliveries()).toMatchObject([{ state: 'PENDING', reason: 'credit answered 401' }]);
    expect(await bells()).toEqual([]);
  });

  it('has lost its database: the batch is kept, not parked', async () => {
    await publishAll(deskEvent('D-1', 1), bellEvent('D-1'));
    await consumer.shut();
    expect(await deliver()).toBe(0);
    await consumer.open();
    expect(await deliveries()).toEqual(Array(2).fill({ state: 'PENDING', attempts: 1, reason: 'credit answered 500' }));
    await makeDue();
    expect(await deliver()).toBe(2);
    expect([await desks(), await bells()]).toEqual([['D-1 v1'], ['D-1 1']]);
  });
});

describe('a death between commit and delivery (SECURITY §4: 0 missing, 0 duplicate effects)', () => {
  it('of the consumer, after it applied and before it answered: told again, it applies nothing twice', async () => {
    await publishAll(deskEvent('D-1', 1), bellEvent('D-1'), bellEvent('D-2'));
    server.mood = 'dies after applying';
    expect(await deliver()).toBe(0);
    expect(await bells()).toEqual(['D-1 1', 'D-2 1']);
    server.mood = 'well';
    await makeDue();
    expect(await deliver()).toBe(3);
    expect([await desks(), await bells()]).toEqual([['D-1 v1'], ['D-1 1', 'D-2 1']]);
  });

  it('of the relay, while it holds a claim: another relay carries on', async () => {
    await publishAll(bellEvent('D-1'), bellEvent('D-2'));
    server.mood = 'hangs';
    const asked = server.untilAsked();
    const doomed = deliver();
    await asked;
    expect(await deliver()).toBe(0);
    await publisher.endSessions(`state = 'idle in transaction'`);
    await server.close();
    await expect(doomed).rejects.toThrow();
    server = await listenForEvents(credit, consumer.dataSource, keys.trusted);
    expect(await deliveries()).toEqual(Array(2).fill({ state: 'PENDING', attempts: 0, reason: null }));
    expect(await deliver({ peers: { credit: server.url } })).toBe(2);
    expect(await bells()).toEqual(['D-1 1', 'D-2 1']);
    parts = { ...parts, peers: { credit: server.url } };
  });

  it('of the relay, after the consumer answered and before the mark: told again, it applies nothing twice', async () => {
    await publishAll(bellEvent('D-1'));
    await publisher.sql(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$`);
    await publisher.sql(`CREATE TRIGGER dies BEFORE UPDATE ON outbox_delivery FOR EACH ROW EXECUTE FUNCTION die()`);
    await expect(deliver()).rejects.toThrow();
    await publisher.sql('DROP FUNCTION die CASCADE');
    expect(await bells()).toEqual(['D-1 1']);
    expect(await deliver()).toBe(1);
    expect(await bells()).toEqual(['D-1 1']);
  });

  it('that was ordered: the claimed rows are free at once, although the consumer hangs', async () => {
    await publishAll(bellEvent('D-1'));
    server.mood = 'hangs';
    const asked = server.untilAsked();
    const leaving = new AbortController();
    const running = deliver({ signal: leaving.signal });
    await asked;
    leaving.abort();
    await expect(running).rejects.toThrow(/abort/i);
    expect(await deliveries()).toEqual([{ state: 'PENDING', attempts: 0, reason: null }]);
  });
});

describe('several relays at once', () => {
  it('deliver each event once', async () => {
    const events = Array.from({ length: 1_300 }, (_, index) => bellEvent(`D-${index}`));
    await publishAll(...events);
    const counts = await Promise.all(Array.from({ length: 4 }, () => deliver()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1_300);
    expect(await consumer.sql('SELECT count(*)::int AS bells, count(DISTINCT event_id)::int AS events FROM bell')).toEqual([{ bells: 1_300, events: 1_300 }]);
  });
});
