import { mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { canReach, type ServerAccount } from './server-account.ts';

/**
 * A lasting directory outside of the repository, for what the server's account cannot reach inside of it. Nobody else
 * may write there: binaries are started from it.
 */
export const openOwnDirectory = (account: ServerAccount | null): string => {
  const uid = process.getuid?.() ?? 0;
  const home = account === null ? join(homedir(), '.cache', 'qinqing') : '/var/lib/qinqing';
  const candidates = [home, join(tmpdir(), `qinqing-${uid}`), `/tmp/qinqing-${uid}`];
  const found = candidates.find((directory) => isOwn(directory, uid) && canReach(account, directory));
  if (found !== undefined) return found;
  throw new PostgresUnavailable(
    `没有可用于存放数据库文件的目录（已尝试 ${candidates.join('、')}）。请用 DATA_DIR 指定一个其他用户可进入的目录，或设置 DATABASE_URL。`,
    `There is no directory to keep the database's files in (tried ${candidates.join(', ')}). Point DATA_DIR at one that other users may enter, or set DATABASE_URL.`,
  );
};

const OTHERS_MAY_WRITE = 0o022;

const isOwn = (directory: string, uid: number): boolean => {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    const place = statSync(directory);
    return process.platform === 'win32' || (place.uid === uid && (place.mode & OTHERS_MAY_WRITE) === 0);
  } catch {
    return false;
  }
};
