import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Node runs TypeScript as it is, by removing the types, from this version on. */
const OLDEST_ABLE = [22, 18];

/** @param {string} version e.g. `v22.18.0` or `24.1.0` */
export const canRunTypeScript = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_ABLE[0] || (major === OLDEST_ABLE[0] && minor >= OLDEST_ABLE[1]);
};

/**
 * The Node executables worth trying, best first: the locked one that comes along as a platform package, then the one
 * that runs now, if it is able.
 *
 * @param {string} root the repository
 * @returns {string[]}
 */
export const listRuntimes = (root) => {
  const { platform, arch, execPath, version } = process;
  const modules = join(root, 'node_modules');
  const executable = platform === 'win32' ? 'node.exe' : 'node';
  const names = [`node-${platform === 'win32' ? 'win' : platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const pinned = names.map((name) => join(modules, name, 'bin', executable)).filter((file) => existsSync(file));
  return canRunTypeScript(version) ? [...pinned, execPath] : pinned;
};
