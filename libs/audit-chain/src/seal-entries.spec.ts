import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@qinqing/database';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { append, appendMany, sealAllOf, verifyStored } from './fixtures/stored-chain.ts';
import { appendAuditEntry, readConsistencyProof, readInclusionProof, SEAL_BATCH, sealEntries, signHead, verifyConsistency, verifyInclusionProof } from './index.ts';

const SESSIONS = 32;
const NOW = new Date('2025-09-01T16:00:00.000Z');

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
});
afterAll(() => department.close());

const seals = () => department.sql('SELECT sequence::int, entry_id FROM audit_seal WHERE sequence > 0 ORDER BY sequence');
const requireValid = async (size: number): Promise<void> => {
  expect(await verifyStored(department)).toMatchObject({ kind: 'VALID', size });
  expect(await seals()).toHaveLength(size);
};
const entries = async (): Promise<number> => (await department.sql('SELECT count(*)::int AS count FROM audit_entry'))[0].count;

describe('the sealer (§10.11)', () => {
  it('has nothing to do in an empty chain, whose head can be signed all the same', async () => {
    expect(await sealEntries(department.dataSource)).toBe(0);
    expect(await signHead(department.dataSource, department.signer, NOW)).toMatchObject({ size: 0 });
    await requireValid(0);
  });

  it('gives places in batches, in the order in which entries arrived', async () => {
    const ids = await appendMany(department.dataSource, SEAL_BATCH + 3);
    expect([await sealEntries(department.dataSource), await sealEntries(department.dataSource), await sealEntries(department.dataSource)]).toEqual([SEAL_BATCH, 3, 0]);
    expect((await seals()).map(({ entry_id }) => entry_id)).toEqual(ids);
    await requireValid(ids.length);
  });

  it('loses none that was written early and committed late', async () => {
    let late = '';
    await department.dataSource.transaction(async (slow) => {
      late = await appendAuditEntry(slow, { kind: 'slow', subjectIds: [], body: {}, occurredAt: NOW });
      await append(department.dataSource);
      expect(await sealEntries(department.dataSource)).toBe(1);
    });
    expect(await sealEntries(department.dataSource)).toBe(1);
    expect((await seals()).at(-1).entry_id).toBe(late);
  });

  it(`seals every entry exactly once while ${SESSIONS} sessions append and two sealers run`, async () => {
    const [writers, ...sealers] = await Promise.all([department.openDataSource(SESSIONS), department.openDataSource(1), department.openDataSource(1)]);
    const before = await entries();
    let isWriting = true;
    const sealing = sealers.map(async (sealer) => {
      let sealed = 0;
      while (isWriting) sealed += await sealEntries(sealer);
      return sealed;
    });
    const everybody = gather(SESSIONS);
    await Promise.all(
      Array.from({ length: SESSIONS }, async () => {
        for (let number = 0; number < 10; number += 1) {
          await writers.transaction(async (manager) => {
            await appendAuditEntry(manager, { kind: 'busy', subjectIds: [], body: { number }, occurredAt: NOW });
            if (number === 0) await everybody();
          });
        }
      }),
    );
    isWriting = false;
    const sealed = await Promise.all(sealing);
    await sealAllOf(department.dataSource);
    await Promise.all([writers, ...sealers].map((source) => source.destroy()));
    expect(sealed.reduce((sum, part) => sum + part)).toBeGreaterThan(0);
    expect(await entries()).toBe(before + SESSIONS * 10);
    expect(new Set((await seals()).map(({ entry_id }) => entry_id)).size).toBe(before + SESSIONS * 10);
    await signHead(department.dataSource, department.signer, NOW);
    await requireValid(before + SESSIONS * 10);
  });
});

describe('a sealer that dies (SHR-15)', () => {
  const STEPS = ['audit_seal', 'audit_node', 'audit_unsealed'];
  afterEach(() => department.sql('DROP FUNCTION IF EXISTS hang CASCADE'));

  it.each(STEPS)('while it writes %s leaves a valid chain, and another one carries on', async (table) => {
    await appendMany(department.dataSource, 5);
    const before = (await seals()).length;
    await department.sql(`CREATE FUNCTION hang() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); RETURN NULL; END $$`);
    await department.sql(`CREATE TRIGGER hangs AFTER INSERT OR DELETE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION hang()`);
    const victim = await department.openDataSource(1);
    const doomed = sealEntries(victim).catch((error: unknown) => error);
    await until(() => department.hasSession(`wait_event = 'PgSleep'`));
    expect(await sealEntries(department.dataSource)).toBe(0);
    await department.endSessions(`wait_event = 'PgSleep'`);
    expect(await doomed).toBeInstanceOf(Error);
    await victim.destroy();
    await department.sql('DROP FUNCTION hang CASCADE');
    await requireValid(before);
    await sealAllOf(department.dataSource);
    await requireValid(before + 5);
  });
});

describe('proofs from the stored tree', () => {
  it('exist for every entry under every signed head, in two statements', async () => {
    const size = (await signHead(department.dataSource, department.signer, NOW)).size;
    for (const { entry_id, sequence } of (await seals()).filter(({ sequence }) => sequence % 37 === 1 || sequence > size - 5)) {
      const { proof, statements } = await countStatements(async (count) => ({ proof: await readInclusionProof(department.dataSource.manager, entry_id), statements: count.statements }));
      expect(proof).toMatchObject({ index: sequence - 1, size });
      expect(proof!.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(await verifyInclusionProof(proof!, department.keys)).toMatchObject({ kind: 'INCLUDED' });
      expect(statements).toHaveLength(2);
    }
  });

  it('show that each signed head only appended to the ones before', async () => {
    const heads = (await department.sql('SELECT size::int, root_hash FROM audit_head ORDER BY id')) as { size: number; root_hash: Buffer }[];
    expect(heads.length).toBeGreaterThan(2);
    for (const [place, older] of heads.entries()) {
      for (const newer of heads.slice(place)) {
        const { path } = (await readConsistencyProof(department.dataSource.manager, older.size, newer.size))!;
        expect(verifyConsistency({ from: older.size, to: newer.size, fromRoot: older.root_hash, toRoot: newer.root_hash, path: path.map((hash) => Buffer.from(hash, 'hex')) })).toBe(true);
      }
    }
  });

  it.each([[3, 2], [-1, 2], [0.5, 2], [1, 1_000_000]])('do not exist from %d to %d', async (from, to) => {
    expect(await readConsistencyProof(department.dataSource.manager, from, to)).toBeNull();
  });
});

/** Each of `count` callers goes on when all of them have come: so many transactions are open at once, or the test never ends. */
const gather = (count: number): (() => Promise<void>) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let missing = count;
  return () => {
    if ((missing -= 1) === 0) resolve();
    return promise;
  };
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) if (Date.now() > deadline) throw new Error('it did not happen within 10 s');
};
