import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { appendAuditEntry, createAuditChain, dropAuditChain, exportChain, findNewestHead, listSeals, readExport, readInclusionProof, verifyChain, verifyInclusionProof, type HeadKeys } from '@qinqing/audit-chain';
import type { MigrationInterface, QueryRunner } from '@qinqing/database';
import { eventually } from './fixtures/eventually.ts';
import { keepLog } from './fixtures/small-graph.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';
import { keepAuditChain } from './keep-audit-chain.ts';

class CreditChain1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createAuditChain(runner, 'credit');
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropAuditChain(runner);
  }
}

const BUSY = '2025-09-01T02:00:00.000Z';
let keys: TinyKeys;
let database: TinyDatabase;
let now = new Date(BUSY);
const log: Record<string, unknown>[] = [];
const keeping: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  [keys, database] = await Promise.all([makeKeys(), openTinyDatabase({ name: 'credit', migrations: [CreditChain1790000000001] })]);
});
afterEach(async () => {
  for (const kept of keeping.splice(0)) await kept.stop();
});
afterAll(() => Promise.all([database.close(), keys.remove()]));

const keep = async (): Promise<void> =>
  void keeping.push(
    keepAuditChain({
      department: { name: 'credit', auditChain: { name: 'credit' } },
      dataSource: database.dataSource,
      databaseUrl: database.appUrl,
      signingKey: await keys.signingKey('credit'),
      clock: () => now,
      log: keepLog(log),
    }),
  );
const append = (): Promise<string> =>
  database.dataSource.transaction((manager) => appendAuditEntry(manager, { kind: 'credit.EnquiryGranted', subjectIds: ['E-1'], body: {}, occurredAt: now }));
const isSealed = async (id: string): Promise<boolean> => (await listSeals(database.dataSource.manager, [id])).size === 1;
const measureMs = async (isSo: () => Promise<boolean>): Promise<number> => {
  const start = Date.now();
  await eventually(isSo);
  return Date.now() - start;
};

describe('a running department that keeps an audit chain (§10.11)', () => {
  it('gives an entry its place within a second, and a signed head that proves it', async () => {
    await keep();
    const id = await append();
    expect(await measureMs(() => isSealed(id))).toBeLessThan(1_000);
    await eventually(async () => (await readInclusionProof(database.dataSource.manager, id)) !== null);
    const proof = await readInclusionProof(database.dataSource.manager, id);
    expect(await verifyInclusionProof(proof!, keys.trusted as HeadKeys)).toMatchObject({ kind: 'INCLUDED', head: { chain: 'credit' } });
  });

  it('does so although the notice is lost', async () => {
    await keep();
    await database.sql(`CREATE OR REPLACE FUNCTION queue_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN INSERT INTO audit_unsealed (entry_id) SELECT id FROM added; RETURN NULL; END $$`);
    const id = await append();
    await eventually(() => isSealed(id));
  });

  it('signs a head a day later, though nothing happened', async () => {
    const before = (await findNewestHead(database.dataSource.manager))!;
    now = new Date(before.signedAt.getTime() + 86_400_000);
    await keep();
    await eventually(async () => (await findNewestHead(database.dataSource.manager))!.signedAt > before.signedAt);
  });

  it('carries on after its sessions were ended', async () => {
    await keep();
    await database.endSessions('true');
    const id = await append().catch(append);
    await eventually(() => isSealed(id));
  });

  it('runs on several replicas: each entry is sealed once', async () => {
    await Promise.all([keep(), keep(), keep()]);
    const ids = await Promise.all(Array.from({ length: 40 }, append));
    await eventually(async () => (await listSeals(database.dataSource.manager, ids)).size === ids.length);
    const read = (await readExport(exportChain(database.dataSource.manager)))!;
    expect(await verifyChain({ ...read, keys: keys.trusted as HeadKeys })).toMatchObject({ kind: 'VALID' });
  });
});

describe('a department', () => {
  const start = async (auditChain?: { readonly name: 'credit' }) =>
    keepAuditChain({ department: { name: 'appeals', auditChain }, dataSource: database.dataSource, databaseUrl: database.appUrl, signingKey: await keys.signingKey('appeals'), clock: () => now, log: keepLog(log) });

  it('that keeps no chain runs no sealer', async () => {
    await database.dataSource.query('SELECT 1');
    await (await start()).stop();
  });

  it("does not start with another department's chain", async () => {
    await expect(start({ name: 'credit' })).rejects.toThrow('the audit chain of credit cannot be signed with the key of appeals');
  });
});
