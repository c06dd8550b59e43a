import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { linkPlace, locateCluster } from './cluster.ts';
import { findInstallation } from './installation.ts';
import { findRunningPostmaster } from './postmaster.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { findServerAccount, type ServerAccount } from './server-account.ts';

/** Whether a server works on this data directory now. */
export const isPostgresRunning = (dataDir: string): boolean => existsSync(dataDir) && findRunningPostmaster(locateCluster(dataDir).directory) !== null;

/** Whether a cluster of this major version can be opened here: PostgreSQL reads no other version's files. */
export const canOpenCluster = (majorVersion: number): boolean => {
  try {
    return findInstallation(findServerAccount(), majorVersion).majorVersion === majorVersion;
  } catch (error) {
    if (error instanceof PostgresUnavailable) return false;
    throw error;
  }
};

/**
 * Makes the place for a cluster whose files come from elsewhere, and lets `fill` put them there; afterwards they belong to
 * the account that the server runs as. The password is not among them: it lies beside, as for every kept cluster.
 *
 * @param dataDir where people look for it; must not exist
 */
export const placePostgres = async (dataDir: string, fill: (directory: string) => Promise<void>): Promise<void> => {
  const cluster = locateCluster(dataDir);
  await linkPlace(cluster);
  mkdirSync(cluster.directory, { recursive: true, mode: 0o700 });
  await fill(cluster.directory);
  if (cluster.account !== null) handOver(cluster.directory, cluster.account);
};

/**
 * Moves a stopped cluster, wherever its files lie; password and log stay. Done again after an interruption, it goes on
 * where it stopped.
 *
 * @param to must not be in use
 */
export const movePostgres = async (from: string, to: string): Promise<void> => {
  const [source, target] = [locateCluster(from), locateCluster(to)];
  await linkPlace(target);
  if (existsSync(source.directory)) renameSync(source.directory, target.directory);
  if (source.directory !== source.dataDir) unlinkSync(source.dataDir);
};

const handOver = (path: string, account: ServerAccount): void => {
  chownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) handOver(inside, account);
    else chownSync(inside, account.uid, account.gid);
  }
};
