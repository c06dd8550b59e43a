import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PostgresUnavailable } from './postgres-unavailable.ts';

/** The system user that the server runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to `postgres`, else to `nobody`.
 *
 * @returns null when the server simply runs as the present user
 */
export const findServerAccount = (): ServerAccount | null => {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = readId('-u', name);
    const gid = readId('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new PostgresUnavailable(
    'PostgreSQL 不能以 root 运行，而系统中没有 postgres 或 nobody 用户。请用普通用户启动，或设置 DATABASE_URL。',
    'PostgreSQL does not run as root, and there is no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.',
  );
};

/** The account that owns what is already there, so that a cluster made by one user is not taken over by another. */
export const findOwner = (path: string): ServerAccount | null => {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(path);
  return uid === 0 ? findServerAccount() : { uid, gid };
};

/** Whether the account may pass through every directory from the root down to `path`, which must exist. */
export const canReach = (account: ServerAccount | null, path: string): boolean => {
  if (account === null) return true;
  for (let place = realpathSync(path); ; place = dirname(place)) {
    const { uid, gid, mode } = statSync(place);
    const passBit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & passBit) === 0) return false;
    if (place === dirname(place)) return true;
  }
};

const readId = (flag: '-u' | '-g', name: string): number | null => {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};
