import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimer } from '@qinqing/database';
import type { Runner } from 'graphile-worker';
import { eventually } from './fixtures/eventually.ts';
import { keepLog } from './fixtures/small-graph.ts';
import { appeals } from './fixtures/tiny-departments.ts';
import { openTinyDatabase, type TinyDatabase } from './fixtures/tiny-platform.ts';
import type { Job } from './index.ts';
import { runJobs } from './run-jobs.ts';

const NOW = new Date('2030-01-01T00:00:00.000Z');

let database: TinyDatabase;
const runners: Runner[] = [];
const log: Record<string, unknown>[] = [];

beforeAll(async () => {
  database = await openTinyDatabase(appeals, { hasTimers: true });
});
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.stop();
});
afterAll(() => database.close());

const start = async (...jobs: Job[]): Promise<void> =>
  void runners.push(await runJobs({ department: { jobs }, databaseUrl: database.appUrl, dataSource: database.dataSource, clock: () => NOW, log: keepLog(log) }));

const set = (job: string, key: string, payload: Record<string, unknown> = {}): Promise<unknown> => setTimer(database.dataSource.manager, { job, key, payload, runAt: new Date(0) });
const jobs = () => database.sql('SELECT key, attempts, last_error FROM graphile_worker.jobs');

describe('the timers of a department', () => {
  it('run when they are due, with their payload and the domain clock', async () => {
    const calls: unknown[] = [];
    await start({ name: 'ring', run: async ({ now }, payload) => void calls.push([now, payload]) });
    await set('ring', 'ring:1', { desk: 'D-1' });
    await eventually(() => calls.length > 0);
    expect(calls).toEqual([[NOW, { desk: 'D-1' }]]);
  });

  it('go to one of several replicas', async () => {
    const calls: string[] = [];
    const job: Job = { name: 'ring', run: async (_context, payload) => void calls.push((payload as { id: string }).id) };
    await Promise.all([start(job), start(job), start(job)]);
    const ids = Array.from({ length: 12 }, (_, index) => `${index}`);
    await Promise.all(ids.map((id) => set('ring', `ring:${id}`, { id })));
    await eventually(async () => (await jobs()).length === 0);
    expect(calls.sort()).toEqual(ids.sort());
  });

  it('that fail stay, with the reason, and are told to the log', async () => {
    await start({ name: 'break', run: async () => Promise.reject(new Error('the calendar ends in 2027')) });
    await set('break', 'break:1');
    await eventually(async () => (await jobs()).some(({ attempts }) => attempts === 1));
    expect(await jobs()).toMatchObject([{ key: 'break:1', last_error: 'the calendar ends in 2027' }]);
    expect(log).toMatchObject([{ msg: 'timer queue', message: expect.stringContaining('the calendar ends in 2027') }]);
  });

  it('also run by the clock', async () => {
    await start({ name: 'sweep', crontab: '0 2 * * *', run: async () => undefined });
    expect(await database.sql(`SELECT identifier FROM graphile_worker._private_known_crontabs`)).toEqual([{ identifier: 'sweep' }]);
  });
});
