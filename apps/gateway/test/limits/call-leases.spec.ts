import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { withClient } from '@qinqing/database';
import { createLogger } from '@qinqing/http-server';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import type { Pool } from 'pg';
import { migrations } from '../../migrations/index.ts';
import { windowAt } from '../../src/limits/rates/call-leases.ts';
import { createRateLimit } from '../../src/limits/rates/rate-limit.ts';
import { createCallLeases, removeOldLeases } from '../../src/persistence/call-leases.ts';
import { openDatabase } from '../../src/persistence/database.ts';

const NOW = new Date();
const LIMIT = 97;
const REPLICAS = 36;

let database: TestDatabase;
let pools: Pool[];

beforeAll(async () => {
  database = await createTestDatabase('gateway', migrations);
  // 6 × 6 database sessions, for as many replicas.
  pools = Array.from({ length: 6 }, () => openDatabase(database.appUrl, createLogger('gateway', 'silent')));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

const bankOf = (clientId: string): Caller => ({ ...publicCaller, subject: clientId, clientId, roles: ['BANK'] });
const startReplica = (pool: Pool) => createRateLimit({ requestsPerMinute: { public: LIMIT, person: LIMIT, officer: LIMIT, bank: LIMIT }, leases: createCallLeases(pool), clock: () => NOW, onLost: () => undefined });
const startReplicas = () => Array.from({ length: REPLICAS }, (_replica, index) => startReplica(pools[index % pools.length]!));
const isLetPass = async (call: () => Promise<void> | undefined): Promise<boolean> => {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
};

describe('a bank’s limit is one for all replicas (SECURITY §2)', () => {
  it('no call passes beyond it, and all of it is used: 36 replicas and database sessions at once, ten rounds', async () => {
    for (let round = 0; round < 10; round += 1) {
      const bank = bankOf(`bank-${round}`);
      const replicas = startReplicas();
      const calls = Array.from({ length: LIMIT * REPLICAS }, (_call, index) => isLetPass(() => replicas[index % REPLICAS]!(bank, '127.0.0.1')));
      expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(LIMIT);
    }
  });

  it('is each bank’s own', async () => {
    const [replica] = startReplicas();
    for (let call = 0; call < LIMIT; call += 1) await isLetPass(() => replica!(bankOf('bank-busy'), ''));
    expect([await isLetPass(() => replica!(bankOf('bank-busy'), '')), await isLetPass(() => replica!(bankOf('bank-quiet'), ''))]).toEqual([false, true]);
  });

  it('costs the database at most twenty-one questions in a minute for each replica', async () => {
    const caller = 'bank bank-counted';
    const leases = createCallLeases(pools[0]!);
    const places = [];
    for (let place = await leases.take({ caller, window: windowAt(NOW.getTime()), places: 20 }); place !== null; place = await leases.take({ caller, window: windowAt(NOW.getTime()), places: 20 })) places.push(place);
    expect(places).toEqual(Array.from({ length: 20 }, (_place, index) => index + 1));
  });

  it('is forgotten five minutes later, and not before', async () => {
    const takeAgo = (seconds: number) => createCallLeases(pools[0]!).take({ caller: `${seconds} s ago`, window: windowAt(Date.now() - seconds * 1_000), places: 1 });
    await Promise.all([takeAgo(120), takeAgo(400)]);
    expect(await removeOldLeases(pools[0]!)).toBe(1);
    expect([await takeAgo(120), await takeAgo(400)]).toEqual([null, 1]);
  });

  it('names nobody in the table, and cannot be changed by the running process', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) => client.query<{ caller: Buffer }>('SELECT caller FROM call_lease'));
    expect(rows.every(({ caller }) => caller.length === 32)).toBe(true);
    await expect(pools[0]!.query('UPDATE call_lease SET place = 1')).rejects.toMatchObject({ code: '42501' });
  });
});
