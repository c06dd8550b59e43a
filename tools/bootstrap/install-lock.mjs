import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;
/** Between making the directory and writing the owner into it, the lock has no owner yet. */
const UNOWNED_LIMIT_MS = 5_000;
/** No install takes this long: another process has been given the dead owner's id. */
const HELD_LIMIT_MS = 15 * 60_000;

/**
 * Runs `work` alone among all bootstraps of this tree. The lock is a directory (making one is atomic everywhere), kept
 * outside of `node_modules`, which npm removes. A lock whose owner has died is taken over.
 *
 * @param {string} root the repository
 * @param {() => Promise<void>} work
 */
export const withInstallLock = async (root, work) => {
  mkdirSync(join(root, '.qinqing'), { recursive: true });
  const lock = join(root, '.qinqing', 'install.lock');
  while (!tryLock(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else await wait(POLL_MS);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

const tryLock = (lock) => {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'owner'), String(process.pid));
  return true;
};

const isAbandoned = (lock) => {
  try {
    const owner = Number(readFileSync(join(lock, 'owner'), 'utf8'));
    return owner === process.pid || !isAlive(owner) || isOlderThan(lock, HELD_LIMIT_MS);
  } catch {
    return isOlderThan(lock, UNOWNED_LIMIT_MS);
  }
};

const isOlderThan = (path, ageMs) => {
  try {
    return Date.now() - statSync(path).mtimeMs > ageMs;
  } catch {
    return false;
  }
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};
