import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { openOwnDirectory } from './own-directory.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { canReach, findOwner, findServerAccount, type ServerAccount } from './server-account.ts';
import { stopServerOf } from './stop-server.ts';

/** Where one server keeps its data, and as whom it runs. */
export interface Cluster {
  /** The data directory itself: an absolute path without symbolic links. */
  readonly directory: string;
  /** Where people look for it: `directory`, or a symbolic link to it. */
  readonly dataDir: string;
  readonly account: ServerAccount | null;
  readonly logFile: string;
  /** Nothing is kept: no fsync, and the directory goes when the server stops. */
  readonly isThrowaway: boolean;
}

/**
 * Finds the place of the cluster that `dataDir` names. Below a directory that the server's account cannot enter (the
 * closed home of root) the data lies elsewhere, and `dataDir` is a symbolic link to it.
 */
export const locateCluster = (dataDir: string): Cluster => {
  const parent = dirname(resolve(dataDir));
  mkdirSync(parent, { recursive: true });
  const asked = join(realpathSync(parent), basename(dataDir));
  const kept = { dataDir: asked, logFile: `${asked}.log`, isThrowaway: false };
  if (existsSync(asked)) {
    requireAccess(asked);
    return { ...kept, directory: realpathSync(asked), account: findOwner(asked) };
  }
  const account = findServerAccount();
  if (isLink(asked)) return { ...kept, directory: readlinkSync(asked), account };
  return { ...kept, directory: canReach(account, dirname(asked)) ? asked : placeOutside(asked, account), account };
};

const requireAccess = (directory: string): void => {
  try {
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new PostgresUnavailable(
      `数据目录 ${directory} 属于另一个用户。请以该用户启动，或用 DATA_DIR 指定自己的目录。`,
      `The data directory ${directory} belongs to another user. Start as that user, or point DATA_DIR at a directory of your own.`,
      { cause: error },
    );
  }
};

/**
 * Links the name that people know to a place outside. What lies there while nobody points to it any more belongs to a
 * data directory that was deleted by hand: it goes.
 */
export const linkPlace = async ({ directory, dataDir }: Cluster): Promise<void> => {
  if (directory === dataDir || isLink(dataDir)) return;
  await stopServerOf(directory);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  symlinkSync(directory, dataDir);
};

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const placeOutside = (asked: string, account: ServerAccount | null): string => {
  const name = createHash('sha256').update(asked).digest('hex').slice(0, 16);
  return join(openOwnDirectory(account), 'clusters', name);
};

/** The major version of the PostgreSQL that made the cluster, or null when there is none yet. */
export const readClusterVersion = ({ directory }: Cluster): number | null => {
  const file = join(directory, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
};
