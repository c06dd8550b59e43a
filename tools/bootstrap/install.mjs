import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTreeComplete } from './installed-tree.mjs';
import { withInstallLock } from './install-lock.mjs';
import { addDevelopment, runNpmCi } from './npm-ci.mjs';

/**
 * Brings `node_modules` to what `package-lock.json` says: what the platform runs on, and what it is developed with if that
 * is wanted. When nothing changed since the last time this is one hash. What is there is never taken away from under a
 * platform that runs: development packages are added, and stay.
 *
 * @param {string} root the repository
 * @param {{ withDevelopment: boolean }} wanted
 */
export const ensureInstalled = async (root, { withDevelopment }) => {
  const lockHash = hashLockFile(root);
  if (isEnough(readRecord(root), lockHash, withDevelopment)) return;
  await withInstallLock(root, async () => {
    const installed = readRecord(root);
    if (isEnough(installed, lockHash, withDevelopment)) return;
    const isFull = withDevelopment || installed.isFull;
    const canRun = installed.lockHash === lockHash || isTreeComplete(root, false);
    if (!isTreeComplete(root, isFull)) await (canRun ? addDevelopment(root) : runNpmCi(root, isFull));
    writeFileSync(recordFile(root), `${lockHash}${isFull ? ' full' : ''}\n`);
  });
};

const isEnough = (installed, lockHash, withDevelopment) => installed.lockHash === lockHash && (installed.isFull || !withDevelopment);

const recordFile = (root) => join(root, 'node_modules', '.qinqing-lock');

const readRecord = (root) => {
  const [lockHash = null, extent] = existsSync(recordFile(root)) ? readFileSync(recordFile(root), 'utf8').trim().split(' ') : [];
  return { lockHash, isFull: extent === 'full' };
};

const hashLockFile = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
