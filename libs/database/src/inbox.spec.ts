import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { advanceReplay, listRequestedReplays, rememberEvents, requestMissingReplays, withClient, type EntityManager, type ReplayProgress } from './index.ts';

let department: SpecDepartment;
let manager: EntityManager;

beforeAll(async () => {
  department = await openSpecDepartment();
  manager = department.dataSource.manager;
});
afterAll(() => department.close());
beforeEach(() => department.sql('TRUNCATE processed_event, replay'));

describe('the inbox of a department', () => {
  it('tells which events are new', async () => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    expect(await rememberEvents(manager, [one, two])).toEqual(new Set([one, two]));
    expect(await rememberEvents(manager, [two, three])).toEqual(new Set([three]));
    expect(await rememberEvents(manager, [])).toEqual(new Set());
  });

  it('forgets what was remembered in a transaction that is rolled back', async () => {
    const id = randomUUID();
    const failed = department.dataSource.transaction(async (transaction) => {
      await rememberEvents(transaction, [id]);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await rememberEvents(manager, [id])).toEqual(new Set([id]));
  });

  it('lets one of many take an event that comes to all of them at once', async () => {
    const id = randomUUID();
    const taken = await Promise.all(Array.from({ length: 32 }, () => rememberEvents(manager, [id])));
    expect(taken.filter((fresh) => fresh.has(id))).toHaveLength(1);
  });
});

describe('the replay of a copy', () => {
  const copies = [
    { publisher: 'enterprises', eventType: 'enterprises.OrgUnitChanged' },
    { publisher: 'enterprises', eventType: 'enterprises.EnterpriseChanged' },
  ];
  const state = () => department.sql('SELECT event_type, state, after_subject, finished_at IS NOT NULL AS is_finished FROM replay ORDER BY 1');
  const first = async (): Promise<ReplayProgress> => (await listRequestedReplays(manager))[0]!;

  it('is asked for once, in a fixed order; a filled copy is not filled again', async () => {
    await requestMissingReplays(manager, copies);
    expect(await listRequestedReplays(manager)).toEqual([
      { publisher: 'enterprises', eventType: 'enterprises.EnterpriseChanged', afterSubject: '', generation: expect.any(Number) },
      { publisher: 'enterprises', eventType: 'enterprises.OrgUnitChanged', afterSubject: '', generation: expect.any(Number) },
    ]);
    expect(await advanceReplay(manager, await first(), 'E-9', true)).toBe(true);
    await requestMissingReplays(manager, copies);
    expect(await state()).toMatchObject([{ state: 'DONE', after_subject: '', is_finished: true }, { state: 'REQUESTED', is_finished: false }]);
  });

  it('goes on from where it stands', async () => {
    await requestMissingReplays(manager, copies);
    expect(await advanceReplay(manager, await first(), 'E-5', false)).toBe(true);
    expect(await first()).toMatchObject({ afterSubject: 'E-5' });
  });

  it('is not thrown back by a replica that is behind', async () => {
    await requestMissingReplays(manager, copies);
    const behind = await first();
    await advanceReplay(manager, behind, 'E-5', false);
    expect(await advanceReplay(manager, behind, 'E-3', false)).toBe(false);
    expect(await first()).toMatchObject({ afterSubject: 'E-5' });
    await advanceReplay(manager, await first(), 'E-9', true);
    expect(await advanceReplay(manager, { ...behind, afterSubject: '' }, 'E-3', false)).toBe(false);
    expect((await state())[0]).toMatchObject({ state: 'DONE' });
  });

  it('begins anew when somebody asks for that while it runs', async () => {
    await requestMissingReplays(manager, copies);
    await advanceReplay(manager, await first(), 'E-5', false);
    const running = await first();
    await department.sql(`UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
    expect(await advanceReplay(manager, running, 'E-9', true)).toBe(false);
    expect(await first()).toMatchObject({ afterSubject: '' });
  });

  it('is not called done by a filling that began before the request, even on its first page', async () => {
    await requestMissingReplays(manager, copies);
    const running = await first();
    await department.sql(`UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
    expect(await advanceReplay(manager, running, '', true)).toBe(false);
    expect((await state())[0]).toMatchObject({ state: 'REQUESTED' });
  });

  it('wakes who listens when it is asked for', async () => {
    await requestMissingReplays(manager, copies);
    await withClient(department.appUrl, async (listener) => {
      await listener.query('LISTEN replay');
      const notice = new Promise((resolve) => listener.once('notification', ({ channel }) => resolve(channel)));
      await department.sql(`UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
      expect(await notice).toBe('replay');
    });
  });
});
