import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventContract, NewEvent } from '@qinqing/events';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import {
  claimDeliveries,
  countDeliveries,
  DELIVERY_BATCH,
  forgetDelivered,
  markDelivered,
  parkDeliveries,
  postponeDeliveries,
  publish,
  withClient,
} from './index.ts';

const received: EventContract<{ place: number }> = {
  type: 'visits.Received',
  publisher: 'visits',
  kind: 'FACT',
  consumers: ['appeals', 'credit'],
  schema: z.object({ place: z.number().int().positive() }),
};

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
});
afterAll(() => department.close());
beforeEach(() => department.sql('TRUNCATE outbox_event, outbox_delivery'));

const newEvent = (place: number, changes: Partial<NewEvent<{ place: number }>> = {}): NewEvent =>
  ({ contract: received, subject: `E-${place}`, stateVersion: null, divisionCode: '440704', occurredAt: new Date('2025-09-01T02:00:00.123Z'), data: { place }, ...changes }) as NewEvent;

const publishSome = (count: number): Promise<void> => publish(department.dataSource.manager, Array.from({ length: count }, (_, index) => newEvent(index + 1)));

const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => department.dataSource.transaction(work);
const claim = (manager: EntityManager, consumer = 'appeals') => claimDeliveries(manager, 'visits', consumer);
const claimedSubjects = async (consumer = 'appeals'): Promise<string[]> => (await inTransaction((manager) => claim(manager, consumer))).map(({ subject }) => subject);

describe('publishing an event', () => {
  it('puts it into the outbox once, with a delivery to each consumer', async () => {
    await publish(department.dataSource.manager, [newEvent(1)], 'request-0001');
    const [event] = await inTransaction((manager) => claim(manager));
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: 'visits',
      type: 'visits.Received',
      subject: 'E-1',
      time: '2025-09-01T02:00:00.123Z',
      datacontenttype: 'application/json',
      divisioncode: '440704',
      requestid: 'request-0001',
      data: { place: 1 },
    });
    expect(await claimedSubjects('credit')).toEqual(['E-1']);
    expect(await claimedSubjects('policies')).toEqual([]);
  });

  it('carries the version of a state as a number', async () => {
    await publish(department.dataSource.manager, [newEvent(1, { stateVersion: 2 ** 40 })]);
    expect(await inTransaction((manager) => claim(manager))).toMatchObject([{ stateversion: 2 ** 40 }]);
  });

  it('is rolled back with the transaction that caused it', async () => {
    const failed = inTransaction(async (manager) => {
      await publish(manager, [newEvent(1)]);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await department.sql('SELECT * FROM outbox_event')).toEqual([]);
  });

  it('that breaks its contract rolls the write back, whatever else is published with it', async () => {
    const failed = inTransaction(async (manager) => {
      await manager.query(`INSERT INTO reception VALUES ('E', 1, 'bureau')`);
      await publish(manager, [newEvent(1), newEvent(-1)]);
    });
    await expect(failed).rejects.toThrow(/place/);
    expect(await department.sql('SELECT * FROM outbox_event')).toEqual([]);
    expect(await department.sql('SELECT * FROM reception')).toEqual([]);
  });

  it('tells no more than the contract says', async () => {
    await publish(department.dataSource.manager, [newEvent(1, { data: { place: 1, phone: '13800000000' } as { place: number } })]);
    expect(await department.sql('SELECT data FROM outbox_event')).toEqual([{ data: { place: 1 } }]);
  });

  it('needs no consumer, and no event', async () => {
    await publish(department.dataSource.manager, []);
    await publish(department.dataSource.manager, [newEvent(1, { contract: { ...received, consumers: [] } as typeof received })]);
    expect(await department.sql('SELECT count(*)::int AS events, (SELECT count(*)::int FROM outbox_delivery) AS deliveries FROM outbox_event')).toEqual([{ events: 1, deliveries: 0 }]);
  });

  it('wakes who listens, with the commit', async () => {
    await withClient(department.appUrl, async (listener) => {
      await listener.query('LISTEN outbox');
      const notice = new Promise((resolve) => listener.once('notification', ({ channel }) => resolve(channel)));
      await publishSome(1);
      expect(await notice).toBe('outbox');
    });
  });
});

describe('claiming deliveries', () => {
  it('takes the oldest first, at most a batch of 500', async () => {
    await publishSome(DELIVERY_BATCH + 20);
    const subjects = await claimedSubjects();
    expect(subjects).toEqual(Array.from({ length: DELIVERY_BATCH }, (_, index) => `E-${index + 1}`));
  });

  it('never gives two relays the same row, and keeps neither waiting', async () => {
    await publishSome(DELIVERY_BATCH + 20);
    const ids = await inTransaction(async (first) => {
      const firstBatch = await claim(first);
      const secondBatch = await inTransaction((second) => claim(second));
      return [...firstBatch, ...secondBatch].map(({ id }) => id);
    });
    expect(ids).toHaveLength(DELIVERY_BATCH + 20);
    expect(new Set(ids).size).toBe(DELIVERY_BATCH + 20);
  });

  it('leaves them free when whoever claimed them dies', async () => {
    await publishSome(2);
    const died = inTransaction(async (manager) => {
      await claim(manager);
      const [{ pid }] = (await manager.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
      await department.terminate(pid);
      await manager.query('SELECT 1');
    });
    await expect(died).rejects.toThrow();
    expect(await claimedSubjects()).toEqual(['E-1', 'E-2']);
  });
});

describe('settling deliveries', () => {
  const claimAnd = (settle: (manager: EntityManager, ids: string[]) => Promise<unknown>): Promise<unknown> =>
    inTransaction(async (manager) => settle(manager, (await claim(manager)).map(({ id }) => id)));
  const states = () => department.sql(`SELECT d.state, d.attempts, d.reason FROM outbox_delivery d WHERE consumer = 'appeals' ORDER BY sequence`);

  it('done: not again, and the other consumer is not touched', async () => {
    await publishSome(2);
    await claimAnd((manager, ids) => markDelivered(manager, 'appeals', ids));
    expect(await states()).toEqual(Array(2).fill({ state: 'DONE', attempts: 1, reason: null }));
    expect(await claimedSubjects()).toEqual([]);
    expect(await claimedSubjects('credit')).toEqual(['E-1', 'E-2']);
    expect(await countDeliveries(department.dataSource.manager)).toEqual({ pending: 2, parked: 0 });
  });

  it('parked: visible with its reason, not tried again, in nobody’s way', async () => {
    await publishSome(2);
    await claimAnd((manager, [bad]) => parkDeliveries(manager, 'appeals', [{ id: bad!, reason: 'no such enterprise' }]));
    expect(await states()).toEqual([
      { state: 'PARKED', attempts: 1, reason: 'no such enterprise' },
      { state: 'PENDING', attempts: 0, reason: null },
    ]);
    expect(await claimedSubjects()).toEqual(['E-2']);
    expect(await countDeliveries(department.dataSource.manager)).toEqual({ pending: 3, parked: 1 });
  });

  it.each([
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 8],
    [4, 16],
    [5, 30],
    [500, 30],
  ])('postponed after %i attempts: tried again in %i s', async (attempts, seconds) => {
    await publishSome(1);
    await department.sql('UPDATE outbox_delivery SET attempts = $1', [attempts]);
    await claimAnd((manager, ids) => postponeDeliveries(manager, 'appeals', ids, 'ECONNREFUSED'));
    expect(await department.sql(`SELECT attempts, reason, round(extract(epoch FROM next_attempt_at - now()))::int AS seconds FROM outbox_delivery WHERE consumer = 'appeals'`)).toEqual([
      { attempts: attempts + 1, reason: 'ECONNREFUSED', seconds },
    ]);
    expect(await claimedSubjects()).toEqual([]);
  });
});

describe('delivered events', () => {
  it('are dropped when they are old and nobody waits for them', async () => {
    await publishSome(3);
    await department.sql(`UPDATE outbox_delivery SET state = 'DONE'`);
    await department.sql(`UPDATE outbox_delivery SET state = 'PARKED' FROM outbox_event e WHERE e.id = event_id AND e.subject = 'E-2' AND consumer = 'credit'`);
    await department.sql(`UPDATE outbox_event SET occurred_at = now() - interval '6 days' WHERE subject = 'E-3'`);
    await forgetDelivered(department.dataSource.manager, 7);
    expect(await department.sql('SELECT subject FROM outbox_event ORDER BY sequence')).toEqual([{ subject: 'E-2' }, { subject: 'E-3' }]);
    expect(await department.sql('SELECT count(*)::int AS count FROM outbox_delivery')).toEqual([{ count: 4 }]);
  });
});
