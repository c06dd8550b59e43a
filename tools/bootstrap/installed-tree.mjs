import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRuntimes } from './runtimes.mjs';

/**
 * Whether `npm install`, run by hand, has already brought what the lock file asks for: installing again would only take
 * the running tree away for half a minute.
 *
 * @param {string} root the repository
 * @param {boolean} isFull with the packages of development
 */
export const isTreeComplete = (root, isFull) => {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile) || !listRuntimes(root).some((file) => file.startsWith(root))) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => (entry.dev && !isFull) || isPresent(root, path, entry, installed));
};

/** Optional packages differ by platform: their absence says nothing. */
const isPresent = (root, path, entry, installed) => {
  if (!path.includes('node_modules/') || entry.optional || entry.devOptional) return true;
  if (entry.link) return existsSync(join(root, path, 'package.json'));
  return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
};
