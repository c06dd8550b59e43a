import { accessSync, chownSync, constants, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { openOwnDirectory } from './own-directory.ts';
import { isProcessAlive } from './postmaster.ts';
import { canReach, findServerAccount, type ServerAccount } from './server-account.ts';
import { stopServerOf } from './stop-server.ts';

const PREFIX = 'qinqing-throwaway-';

/** Linux keeps files there in memory alone. */
const MEMORY = '/dev/shm';
/** In bytes: several times what the test databases of a whole run take. */
const ROOM = 4 * 1024 ** 3;

/**
 * A fresh directory, named after this process so that another can clear it away if this one is killed. In memory where
 * there is plenty of it: making and dropping databases is making and dropping a thousand files each.
 */
export const createThrowawayCluster = async (): Promise<Cluster> => {
  const account = findServerAccount();
  const onDisk = canReach(account, tmpdir()) ? realpathSync(tmpdir()) : openOwnDirectory(account);
  const parent = hasRoomInMemory() && canReach(account, MEMORY) ? MEMORY : onDisk;
  for (const place of new Set([parent, onDisk])) await sweepAbandoned(place, account);
  const home = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  if (account !== null) chownSync(home, account.uid, account.gid);
  const directory = join(home, 'cluster');
  return { directory, dataDir: directory, account, logFile: join(home, 'server.log'), isThrowaway: true };
};

export const removeThrowawayCluster = (cluster: Cluster): void => rmSync(dirname(cluster.directory), { recursive: true, force: true });

const hasRoomInMemory = (): boolean => {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) >= ROOM;
  } catch {
    return false;
  }
};

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
