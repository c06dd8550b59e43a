import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, revertNewest, withClient } from '@qinqing/database';
import { createLogger } from '@qinqing/http-server';
import type { BankKey } from '@qinqing/sign-in';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import type { Pool } from 'pg';
import { migrations } from '../migrations/index.ts';
import { openDatabase } from '../src/persistence/database.ts';
import { createUsedProofs, removeExpiredProofs } from '../src/persistence/used-proofs.ts';
import { startGraph, type GraphUnderTest } from './graph-under-test.ts';
import { bankTokenFor, createKey, forgeProof, PUBLIC_URL } from './proofs.ts';

const logger = createLogger('gateway', 'silent');

let database: TestDatabase;
let pools: Pool[];

beforeAll(async () => {
  database = await createTestDatabase('gateway', migrations);
  // 6 × 6 database sessions: as many replicas, each with a pool of its own.
  pools = Array.from({ length: 6 }, () => openDatabase(database.appUrl, logger));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

const inOneMinute = (): Date => new Date(Date.now() + 60_000);

describe('a proof is used once, whichever replica it reaches (SECURITY §1: jti seen once)', () => {
  it('by exactly one of 36 database sessions that try at once', async () => {
    const proof = { keyThumbprint: 'key', id: 'once', expiresAt: inOneMinute() };
    const uses = await Promise.all(pools.flatMap((pool) => Array.from({ length: 6 }, () => createUsedProofs(pool, logger).use(proof))));
    expect(uses.filter(Boolean)).toHaveLength(1);
  });

  it('by its key: the same id of another key is another proof', async () => {
    const usedProofs = createUsedProofs(pools[0]!, logger);
    const use = (keyThumbprint: string) => usedProofs.use({ keyThumbprint, id: 'shared', expiresAt: inOneMinute() });
    expect([await use('one'), await use('another'), await use('one')]).toEqual([true, true, false]);
  });

  it.each(['\0', 'x'.repeat(10_000), "' OR true --", '亲清'])('whatever its id looks like (%#)', async (id) => {
    const usedProofs = createUsedProofs(pools[0]!, logger);
    const proof = { keyThumbprint: 'key', id, expiresAt: inOneMinute() };
    expect([await usedProofs.use(proof), await usedProofs.use(proof)]).toEqual([true, false]);
  });

  it('and its id is forgotten when it has been worthless for five minutes', async () => {
    const expireAgo = (seconds: number) => createUsedProofs(pools[0]!, logger).use({ keyThumbprint: 'key', id: `${seconds} s ago`, expiresAt: new Date(Date.now() - seconds * 1_000) });
    await Promise.all([expireAgo(290), expireAgo(310)]);
    expect(await removeExpiredProofs(pools[0]!)).toBe(1);
    expect([await expireAgo(290), await expireAgo(310)]).toEqual([false, true]);
  });

  it('and its id cannot be changed by the running process', async () => {
    await expect(pools[0]!.query('UPDATE used_proof SET expires_at = now()')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('two gateways that share a database', () => {
  const graphs: GraphUnderTest[] = [];
  afterEach(async () => {
    for (const graph of graphs.splice(0)) await graph.close();
  });

  const startTwo = async (): Promise<{ key: BankKey; token: string; send: (graph: number, proof: string) => Promise<number> }> => {
    graphs.push(await startGraph({ publicUrl: PUBLIC_URL }, createUsedProofs(pools[0]!, logger)));
    const { issuer } = graphs[0]!;
    graphs.push(await startGraph({ publicUrl: PUBLIC_URL, issuer: issuer.url }, createUsedProofs(pools[1]!, logger)));
    const key = await createKey();
    const token = await bankTokenFor(issuer, key);
    return { key, token, send: async (graph, proof) => (await graphs[graph]!.ask('{ visitCount }', { headers: { authorization: `DPoP ${token}`, dpop: proof } })).status };
  };

  it('let exactly one of two requests with the same proof pass, 24 times over', async () => {
    const { key, token, send } = await startTwo();
    for (let round = 0; round < 24; round += 1) {
      const proof = await forgeProof(key, token);
      expect((await Promise.all([send(0, proof), send(1, proof)])).toSorted()).toEqual([200, 401]);
    }
  });

  it('let exactly one of two proofs with the same id pass', async () => {
    const { key, token, send } = await startTwo();
    const claims = { jti: 'twins' };
    const proofs = await Promise.all([forgeProof(key, token, { claims }), forgeProof(key, token, { claims: { ...claims, nonce: 'other' } })]);
    expect((await Promise.all(proofs.map((proof, graph) => send(graph, proof)))).toSorted()).toEqual([200, 401]);
  });

  it('go on after the database has dropped their connections', async () => {
    const { key, token, send } = await startTwo();
    await withClient(database.adminUrl, (admin) => admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'gateway_app'`));
    let status = 0;
    for (let attempt = 0; attempt < 20 && status !== 200; attempt += 1) status = await send(0, await forgeProof(key, token));
    expect(status).toBe(200);
  });
});

describe('the migrations', () => {
  it('can be taken back and made again', async () => {
    const other = await createTestDatabase('gateway', migrations);
    try {
      for (const _migration of migrations) await revertNewest(other.ownerUrl, migrations);
      expect(await migrate(other.ownerUrl, migrations)).toHaveLength(migrations.length);
    } finally {
      await other.drop();
    }
  });
});
