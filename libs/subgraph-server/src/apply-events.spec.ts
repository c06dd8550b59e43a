import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudEvent, NewEvent } from '@qinqing/events';
import { bellEvent, credit, deskChanged, deskEvent } from './fixtures/tiny-departments.ts';
import { openTinyDatabase, type TinyDatabase } from './fixtures/tiny-platform.ts';
import { applyEvents, onState, type EventHandler, type EventOutcome, type StateEvent } from './index.ts';

let database: TinyDatabase;

beforeAll(async () => {
  database = await openTinyDatabase(credit);
});
afterAll(() => database.close());
beforeEach(() => database.sql('TRUNCATE desk_copy, bell, processed_event'));

const toCloudEvent = (event: NewEvent, changes: Partial<CloudEvent> = {}): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: event.contract.publisher,
  type: event.contract.type,
  subject: event.subject,
  time: event.occurredAt.toISOString(),
  datacontenttype: 'application/json',
  divisioncode: event.divisionCode,
  ...(event.stateVersion === null ? {} : { stateversion: event.stateVersion }),
  data: event.data,
  ...changes,
});

const apply = (events: readonly CloudEvent[], handlers: readonly EventHandler[] = credit.events.consumes): Promise<EventOutcome[]> => applyEvents(database.dataSource, handlers, events);
const outcomesOf = async (events: readonly CloudEvent[]): Promise<string[]> => (await apply(events)).map(({ outcome }) => outcome);
const desks = async () => (await database.sql('SELECT label FROM desk_copy ORDER BY id')).map(({ label }) => label as string);
const bells = async () => (await database.sql('SELECT desk FROM bell ORDER BY desk')).map(({ desk }) => desk as string);

describe('a state event', () => {
  it('is applied when it is newer than the copy, in whatever order and however often it comes', async () => {
    const [one, two, three] = [1, 2, 3].map((version) => toCloudEvent(deskEvent('D-1', version))) as [CloudEvent, CloudEvent, CloudEvent];
    for (const batch of [[two], [one], [three, three, one], [two]]) expect(await outcomesOf(batch)).toEqual(batch.map(() => 'APPLIED'));
    expect(await desks()).toEqual(['D-1 v3']);
  });

  it('comes to its handler as the newest of its subject in the batch, ordered by subject', async () => {
    const seen: StateEvent<unknown>[][] = [];
    const watching = onState(deskChanged, async (_manager, states) => void seen.push([...states]));
    await apply([deskEvent('D-2', 1), deskEvent('D-1', 5), deskEvent('D-1', 4), deskEvent('D-2', 3), deskEvent('D-2', 2)].map((event) => toCloudEvent(event)), [watching]);
    expect(seen).toEqual([
      [
        { subject: 'D-1', version: 5, divisionCode: '440704', data: { label: 'D-1 v5' } },
        { subject: 'D-2', version: 3, divisionCode: '440704', data: { label: 'D-2 v3' } },
      ],
    ]);
  });

  it('without a version is parked', async () => {
    expect(await apply([toCloudEvent(deskEvent('D-1', 1), { stateversion: undefined })])).toMatchObject([{ outcome: 'PARKED', reason: 'a state event carries its version' }]);
  });
});

describe('a fact event', () => {
  it('is applied once by its id, also when it comes twice in one batch', async () => {
    const bell = toCloudEvent(bellEvent('D-1'));
    expect(await outcomesOf([bell, bell])).toEqual(['APPLIED', 'APPLIED']);
    expect(await outcomesOf([bell])).toEqual(['APPLIED']);
    expect(await bells()).toEqual(['D-1']);
  });

  it('is applied once when it comes to many sessions at once', async () => {
    const bell = toCloudEvent(bellEvent('D-1'));
    await Promise.all(Array.from({ length: 32 }, () => apply([bell])));
    expect(await bells()).toEqual(['D-1']);
  });

  it('that could not be applied is not remembered: it can be applied when the cause is gone', async () => {
    const bell = toCloudEvent(bellEvent('x'.repeat(100)));
    expect(await outcomesOf([bell])).toEqual(['PARKED']);
    await database.sql('ALTER TABLE bell DROP CONSTRAINT bell_desk_check');
    expect(await outcomesOf([bell])).toEqual(['APPLIED']);
    await database.sql('TRUNCATE bell');
    await database.sql('ALTER TABLE bell ADD CONSTRAINT bell_desk_check CHECK (length(desk) < 100)');
  });
});

describe('a batch', () => {
  it('with one bad event parks just that one', async () => {
    const batch = [toCloudEvent(bellEvent('D-1')), toCloudEvent(bellEvent('x'.repeat(100))), toCloudEvent(bellEvent('D-2')), toCloudEvent(deskEvent('D-1', 1))];
    const outcomes = await apply(batch);
    expect(outcomes.map(({ id, outcome }) => [id, outcome])).toEqual(batch.map(({ id }, index) => [id, index === 1 ? 'PARKED' : 'APPLIED']));
    expect([await bells(), await desks()]).toEqual([['D-1', 'D-2'], ['D-1 v1']]);
  });

  it.each<[string, Partial<CloudEvent>, RegExp]>([
    ['of a type that nobody here consumes', { type: 'appeals.Unknown' }, /does not consume appeals.Unknown/],
    ['whose data break the contract', { data: { desk: 7 } }, /^✖ Invalid input: expected string, received number\n  → at desk$/],
    ['without data', { data: undefined }, /object/],
  ])('parks an event %s, with the reason', async (_what, changes, reason) => {
    const [bad, good] = await apply([toCloudEvent(bellEvent('D-1'), changes), toCloudEvent(bellEvent('D-2'))]);
    expect([bad, good]).toMatchObject([{ outcome: 'PARKED', reason: expect.stringMatching(reason) }, { outcome: 'APPLIED' }]);
  });

  it('of nothing has no outcome', async () => {
    expect(await apply([])).toEqual([]);
  });
});

describe('an outage of the database', () => {
  it('parks nothing: the batch is thrown back', async () => {
    await database.shut();
    await expect(apply([toCloudEvent(bellEvent('D-1'))])).rejects.toThrow();
    await database.open();
    expect(await outcomesOf([toCloudEvent(bellEvent('D-1'))])).toEqual(['APPLIED']);
  });

  it('that looks like a failure of the handler parks nothing either', async () => {
    const failing = onState(deskChanged, async () => {
      await database.shut();
      throw new Error('something is wrong');
    });
    await expect(apply([toCloudEvent(deskEvent('D-1', 1))], [failing])).rejects.toThrow();
    await database.open();
  });

  it('in the middle of a batch takes it back as a whole, and is not tried event by event', async () => {
    let calls = 0;
    const dying = onState(deskChanged, async (manager) => {
      calls += 1;
      await manager.query(`INSERT INTO desk_copy VALUES ('D-0', 'half', 1)`);
      await database.endSessions(`state = 'idle in transaction'`);
      await manager.query('SELECT 1');
    });
    await expect(apply([deskEvent('D-1', 1), deskEvent('D-2', 1)].map((event) => toCloudEvent(event)), [dying])).rejects.toThrow();
    expect([calls, await desks()]).toEqual([1, []]);
  });

  it('is not a lost race: that is run again', async () => {
    let calls = 0;
    const racing = onState(deskChanged, async (manager) => {
      calls += 1;
      if (calls < 3) await manager.query(`DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$`);
    });
    expect(await apply([toCloudEvent(deskEvent('D-1', 1))], [racing])).toMatchObject([{ outcome: 'APPLIED' }]);
    expect(calls).toBe(3);
  });
});
