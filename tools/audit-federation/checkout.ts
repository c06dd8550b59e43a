import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = '@graphql-hive/federation-gateway-audit';
const LAUNCHER = 'serve-suites.mjs';
/** What serving the suites takes; the rest of a checkout is other gateways, its website and its release. */
const NEEDED = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', '.npmrc', '.env'];
const NEEDED_FOR_DEVELOPMENT = ['graphql', 'tsx'];

export class NoCheckout extends Error {}

/** A copy of the checkout with what serves its suites installed. */
export interface PreparedCheckout {
  readonly directory: string;
  /** The file that serves the suites. */
  readonly launcher: string;
  readonly version: string;
}

export interface Preparation {
  readonly checkout: string;
  /** Where copies are kept: the same checkout is prepared once. */
  readonly cacheDirectory: string;
  /** Installs the packages of the copy's own lock file. */
  readonly install: (directory: string) => Promise<void>;
  readonly say: (line: string) => void;
}

/** Copies a checkout of the public audit and installs it there, from its own lock file and without install scripts. @throws NoCheckout */
export const prepareCheckout = async ({ checkout, cacheDirectory, install, say }: Preparation): Promise<PreparedCheckout> => {
  const version = await recognise(checkout);
  const directory = join(cacheDirectory, await fingerprint(checkout));
  const prepared = { directory, launcher: join(directory, LAUNCHER), version };
  const marker = join(directory, '.prepared');
  if (!existsSync(marker)) {
    say('准备审计套件 Preparing the audit (once for each checkout) …');
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    await copyNeeded(checkout, directory);
    await trimManifests(directory);
    say('  npm install --ignore-scripts (about 200 packages, less than a minute) …');
    await install(directory);
    await writeFile(marker, '');
  }
  await cp(join(import.meta.dirname, LAUNCHER), prepared.launcher);
  return prepared;
};

const recognise = async (checkout: string): Promise<string> => {
  const manifest = await readJson(join(checkout, 'package.json'));
  if (manifest?.name !== NAME || !existsSync(join(checkout, 'src', 'test-suites'))) {
    throw new NoCheckout(`${checkout} is no checkout of ${NAME}. Get one: git clone https://github.com/graphql-hive/federation-gateway-audit`);
  }
  return String(manifest.version);
};

const readJson = async (file: string): Promise<Record<string, unknown> | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
};

const fingerprint = async (checkout: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const root of NEEDED.filter((name) => existsSync(join(checkout, name)))) {
    for (const file of await listFiles(checkout, root)) hash.update(file).update('\0').update(await readFile(join(checkout, file))).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

const listFiles = async (checkout: string, root: string): Promise<readonly string[]> => {
  if (root !== 'src') return [root];
  const entries = await readdir(join(checkout, root), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(checkout.length + 1)).toSorted();
};

const copyNeeded = async (checkout: string, directory: string): Promise<void> => {
  for (const name of NEEDED.filter((name) => existsSync(join(checkout, name)))) await cp(join(checkout, name), join(directory, name), { recursive: true });
};

interface Manifest {
  devDependencies?: Record<string, string>;
}

/** Other gateways and the tools of its release would be hundreds of packages. */
const trimManifests = async (directory: string): Promise<void> => {
  await editJson(join(directory, 'package.json'), (manifest) => trim(manifest as Manifest));
  await editJson(join(directory, 'package-lock.json'), (lock) => trim((lock as { packages?: Record<string, Manifest> }).packages?.['']));
};

const trim = (manifest: Manifest | undefined): void => {
  if (manifest?.devDependencies === undefined) return;
  manifest.devDependencies = Object.fromEntries(Object.entries(manifest.devDependencies).filter(([name]) => NEEDED_FOR_DEVELOPMENT.includes(name)));
};

const editJson = async (file: string, edit: (json: unknown) => void): Promise<void> => {
  if (!existsSync(file)) return;
  const json: unknown = JSON.parse(await readFile(file, 'utf8'));
  edit(json);
  await writeFile(file, JSON.stringify(json, null, 2));
};
