import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { requestMissingReplays } from '@qinqing/database';
import { REPLAY_PAGE } from './events-endpoint.ts';
import { fillCopies, type CopyParts } from './fill-copies.ts';
import { listenForEvents, type EventsServer } from './fixtures/events-server.ts';
import { appeals, credit } from './fixtures/tiny-departments.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';

const DESKS = 2 * REPLAY_PAGE + 200;

let keys: TinyKeys;
let publisher: TinyDatabase;
let consumer: TinyDatabase;
let server: EventsServer;
let parts: CopyParts;

beforeAll(async () => {
  [keys, publisher, consumer] = await Promise.all([makeKeys(), openTinyDatabase(appeals), openTinyDatabase(credit)]);
  server = await listenForEvents(appeals, publisher.dataSource, keys.trusted);
  parts = { department: credit, dataSource: consumer.dataSource, signingKey: await keys.signingKey('credit'), peers: { appeals: server.url } };
  await publisher.sql(`INSERT INTO desk SELECT 'D-' || lpad(n::text, 4, '0'), 'label ' || n, 5 FROM generate_series(1, ${DESKS}) AS n`);
});
afterAll(async () => {
  await server.close();
  await Promise.all([publisher.close(), consumer.close(), keys.remove()]);
});
beforeEach(async () => {
  server.mood = 'well';
  await consumer.sql('TRUNCATE desk_copy, replay');
  await requestMissingReplays(consumer.dataSource.manager, [{ publisher: 'appeals', eventType: 'appeals.DeskChanged' }]);
});

const countCopies = async (): Promise<number> => (await consumer.sql('SELECT count(*)::int AS count FROM desk_copy'))[0].count;
const progress = async () => (await consumer.sql(`SELECT state, after_subject, finished_at IS NOT NULL AS is_finished FROM replay`))[0];

describe('a new copy of foreign states', () => {
  it('is filled page by page', async () => {
    const before = server.asked;
    await fillCopies(parts);
    expect(await countCopies()).toBe(DESKS);
    expect(server.asked - before).toBe(3);
    expect(await progress()).toEqual({ state: 'DONE', after_subject: '', is_finished: true });
    await fillCopies(parts);
    expect(server.asked - before).toBe(3);
  });

  it('goes on in the middle after a restart, and asks for no page twice', async () => {
    await consumer.sql(`CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'power cut' USING ERRCODE = '57P01'; END $$`);
    await consumer.sql(`CREATE TRIGGER stops BEFORE INSERT ON desk_copy FOR EACH ROW WHEN (NEW.id = 'D-0700') EXECUTE FUNCTION stop()`);
    await expect(fillCopies(parts)).rejects.toThrow('power cut');
    expect([await countCopies(), await progress()]).toEqual([REPLAY_PAGE, { state: 'REQUESTED', after_subject: 'D-0500', is_finished: false }]);
    await consumer.sql('DROP FUNCTION stop CASCADE');
    const before = server.asked;
    await fillCopies(parts);
    expect([await countCopies(), server.asked - before]).toEqual([DESKS, 2]);
  });

  it('does not overwrite what is newer than the replay', async () => {
    await consumer.sql(`INSERT INTO desk_copy VALUES ('D-0003', 'newer', 6), ('D-0004', 'older', 4)`);
    await fillCopies(parts);
    expect(await consumer.sql(`SELECT label FROM desk_copy WHERE id IN ('D-0003', 'D-0004') ORDER BY id`)).toEqual([{ label: 'newer' }, { label: 'label 4' }]);
  });

  it('is filled once by replicas that start together', async () => {
    await Promise.all([fillCopies(parts), fillCopies(parts), fillCopies(parts)]);
    await fillCopies(parts);
    expect([await countCopies(), (await progress()).state]).toEqual([DESKS, 'DONE']);
  });

  it('waits for a publisher that is down, which holds up no copy of another publisher', async () => {
    await requestMissingReplays(consumer.dataSource.manager, [
      { publisher: 'aaa', eventType: 'aaa.Unknown' },
      { publisher: 'visits', eventType: 'visits.Unknown' },
    ]);
    const filling = fillCopies({ ...parts, peers: { ...parts.peers, aaa: 'http://127.0.0.1:9' } });
    await expect(filling).rejects.toThrow('aaa is out of reach; no address is configured for visits');
    expect(await countCopies()).toBe(DESKS);
  });

  it.each([['fails', 'appeals answered 500'], ['babbles', /JSON/]] as const)('waits for a publisher that %s', async (mood, reason) => {
    server.mood = mood;
    await expect(fillCopies(parts)).rejects.toThrow(reason);
    expect((await progress()).state).toBe('REQUESTED');
  });

  it('waits, and says so, when a state cannot be applied', async () => {
    await publisher.sql(`UPDATE desk SET label = 'unheard of' WHERE id = 'D-0001'`);
    await expect(fillCopies(parts)).rejects.toThrow('a replayed appeals.DeskChanged cannot be applied: desk D-0001 is unheard of');
    await publisher.sql(`UPDATE desk SET label = 'label 1' WHERE id = 'D-0001'`);
  });
});
