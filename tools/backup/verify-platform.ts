import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportChain, headKeys, readExport, verifyChain } from '@qinqing/audit-chain';
import { openDataSource, withClient } from '@qinqing/database';
import { startPostgres } from '@qinqing/embedded-postgres';
import { findRunningDatabases, type ServiceName } from '@qinqing/stack';
import type { BackupDescription, ServiceDescription } from './archive/manifest.ts';
import { CommandFault } from './command-fault.ts';
import { describeService, findChainHash } from './describe-services.ts';

/** What was found in one service's database. */
export interface VerifiedService {
  readonly name: string;
  readonly migrations: number;
  /** Entries of the audit chain, all of them verified; null for a service without one. */
  readonly auditEntries: number | null;
}

/**
 * Starts PostgreSQL on unpacked data, which recovers them to the backup's point in time, and compares each database with what
 * the backup says of it: it opens with its own password, has the migrations, and its audit chain (审计链) verifies.
 *
 * @throws CommandFault when something is not as it was
 */
export const verifyPlatform = async (dataDir: string, { services, postgres }: BackupDescription): Promise<readonly VerifiedService[]> => {
  if (postgres === null) return [];
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    const names = Object.keys(services) as ServiceName[];
    const urls = findRunningDatabases({ dataDir, of: names });
    const verified: VerifiedService[] = [];
    for (const name of names) verified.push(await verifyService(name, urls.get(name)!, services[name]!, join(dataDir, 'keys', 'trusted.json')));
    return verified;
  } finally {
    await server.stop();
  }
};

const verifyService = async (name: string, url: string, expected: ServiceDescription, trustedKeysFile: string): Promise<VerifiedService> => {
  const found = await withClient(url, async (client) => {
    const described = await describeService(client);
    if (expected.migrations.some((migration, index) => described.migrations[index] !== migration)) throw differs(name, 'migrations');
    if (expected.auditChain !== null && (await findChainHash(client, expected.auditChain.size)) !== expected.auditChain.chainHash) throw differs(name, 'audit chain');
    return described;
  });
  return { name, migrations: found.migrations.length, auditEntries: found.auditChain === null ? null : await verifyAuditChain(name, url, trustedKeysFile) };
};

/** Every entry, every hash and every signature, as the stand-alone verifier does it. */
const verifyAuditChain = async (name: string, url: string, trustedKeysFile: string): Promise<number> => {
  const dataSource = await openDataSource({ url, applicationName: 'restore', entities: [], poolSize: 2 });
  try {
    const read = await readExport(exportChain(dataSource.manager));
    if (read === null) throw differs(name, 'audit chain');
    const verdict = await verifyChain({ ...read, keys: headKeys(JSON.parse(readFileSync(trustedKeysFile, 'utf8'))) });
    if (verdict.kind === 'DEFECT') throw differs(name, `audit chain: ${verdict.defect}, ${verdict.detail}`);
    return verdict.size;
  } finally {
    await dataSource.destroy();
  }
};

const differs = (name: string, what: string): CommandFault =>
  new CommandFault(`恢复出的 ${name} 与备份记录不符（${what}），未作任何替换。`, `What was restored of ${name} is not what was backed up (${what}); nothing was replaced.`);
