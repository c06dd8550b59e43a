import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTreeComplete } from './installed-tree.mjs';
import { withInstallLock } from './install-lock.mjs';
import { runNpmCi } from './npm-ci.mjs';

/**
 * Brings `node_modules` to what `package-lock.json` says. When nothing changed since the last time this is one hash.
 *
 * @param {string} root the repository
 */
export const ensureInstalled = async (root) => {
  const lockHash = hashLockFile(root);
  if (readRecord(root) === lockHash) return;
  await withInstallLock(root, async () => {
    if (readRecord(root) === lockHash) return;
    if (!isTreeComplete(root)) await runNpmCi(root);
    writeFileSync(recordFile(root), `${lockHash}\n`);
  });
};

const recordFile = (root) => join(root, 'node_modules', '.qinqing-lock');

const readRecord = (root) => (existsSync(recordFile(root)) ? readFileSync(recordFile(root), 'utf8').trim() : null);

const hashLockFile = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
