import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger, runOnce } from 'graphile-worker';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { prepareTimers, setTimer, type Timer } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment({ hasTimers: true });
});
afterAll(() => department.close());
beforeEach(() => department.sql('DELETE FROM graphile_worker._private_jobs'));

const DUE = new Date('2025-09-03T10:00:00.000Z');
const timer = (changes: Partial<Timer> = {}): Timer => ({ job: 'pass-deadline', payload: { id: 'V-1' }, runAt: DUE, key: 'deadline:V-1', ...changes });
const set = (changes?: Partial<Timer>): Promise<unknown> => setTimer(department.dataSource.manager, timer(changes));

/** Runs what is due, as the app role, until nothing is left. */
const runDue = async (): Promise<unknown[]> => {
  const payloads: unknown[] = [];
  await runOnce({ connectionString: department.appUrl, taskList: { 'pass-deadline': (payload) => void payloads.push(payload) }, logger: new Logger(() => () => undefined) });
  return payloads;
};

const jobs = () => department.sql('SELECT key, run_at FROM graphile_worker.jobs ORDER BY run_at');

describe('a timer of a department', () => {
  it('is set by the app role, and run by it when it is due, once', async () => {
    await set({ payload: { id: 'V-1', name: '电站' } });
    await set({ key: 'deadline:V-2', runAt: new Date('2999-01-01') });
    expect(await runDue()).toEqual([{ id: 'V-1', name: '电站' }]);
    expect(await runDue()).toEqual([]);
    expect(await jobs()).toMatchObject([{ key: 'deadline:V-2' }]);
  });

  it('is rolled back with the transaction that set it', async () => {
    const failed = department.dataSource.transaction(async (manager) => {
      await setTimer(manager, timer());
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await jobs()).toEqual([]);
  });

  it('replaces an earlier one with the same key', async () => {
    const later = new Date('2025-09-05T10:00:00.000Z');
    await set();
    await set({ runAt: later, payload: { id: 'V-1', round: 2 } });
    expect(await jobs()).toEqual([{ key: 'deadline:V-1', run_at: later }]);
    expect(await runDue()).toEqual([{ id: 'V-1', round: 2 }]);
  });

  it('can be prepared again, and stays', async () => {
    await set();
    await prepareTimers(department.ownerUrl, department.name);
    expect(await jobs()).toHaveLength(1);
  });

  it("is closed to others than the department's own roles by row-level security", async () => {
    expect(await department.sql(`SELECT DISTINCT roles::text[] AS roles FROM pg_policies WHERE schemaname = 'graphile_worker'`)).toEqual([{ roles: [`${department.name}_app`] }]);
    await expect(department.dataSource.query('DROP TABLE graphile_worker._private_jobs')).rejects.toMatchObject({ code: '42501' });
  });
});
