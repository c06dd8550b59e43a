import { chownSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { openOwnDirectory } from './own-directory.ts';
import { isProcessAlive } from './postmaster.ts';
import { canReach, findServerAccount, type ServerAccount } from './server-account.ts';
import { stopServerOf } from './stop-server.ts';

const PREFIX = 'qinqing-throwaway-';

/** A fresh directory, named after this process so that another can clear it away if this one is killed. */
export const createThrowawayCluster = async (): Promise<Cluster> => {
  const account = findServerAccount();
  const parent = canReach(account, tmpdir()) ? realpathSync(tmpdir()) : openOwnDirectory(account);
  await sweepAbandoned(parent, account);
  const home = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  if (account !== null) chownSync(home, account.uid, account.gid);
  const directory = join(home, 'cluster');
  return { directory, dataDir: directory, account, logFile: join(home, 'server.log'), isThrowaway: true };
};

export const removeThrowawayCluster = (cluster: Cluster): void => rmSync(dirname(cluster.directory), { recursive: true, force: true });

/** A test run that was killed leaves its server behind: whoever makes the next throwaway cluster stops and removes it. */
const sweepAbandoned = async (parent: string, account: ServerAccount | null): Promise<void> => {
  const ownUid = account?.uid ?? process.getuid?.();
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(parent, name);
    const ownerPid = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isProcessAlive(ownerPid) || lstatSync(home, { throwIfNoEntry: false })?.uid !== ownUid) continue;
    await stopServerOf(join(home, 'cluster'));
    rmSync(home, { recursive: true, force: true });
  }
};
