import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { EXPLORER, WORKSPACE } from './workspace.ts';

const record = z.object({ fingerprint: z.string(), inputs: z.array(z.string()).readonly() });

/** What a bundle was made of: the files of the workspace that it took in, and the hash of their contents. */
export type BundleRecord = z.infer<typeof record>;

/** Besides what is taken in: the versions of all packages, and how the bundle is made. */
const ALWAYS = ['package-lock.json', ...['build-explorer', 'bundle-pages', 'journey-files', 'page-files'].map((name) => relative(WORKSPACE, join(EXPLORER, 'bundling', `${name}.ts`)))];

const fileOf = (outDir: string): string => join(outDir, 'bundle.json');

/** Null when there is no bundle, or none that can be understood. */
export const readBundleRecord = async (outDir: string): Promise<BundleRecord | null> => {
  try {
    return record.parse(JSON.parse(await readFile(fileOf(outDir), 'utf8')));
  } catch {
    return null;
  }
};

export const writeBundleRecord = (outDir: string, made: BundleRecord): Promise<void> => writeFile(fileOf(outDir), `${JSON.stringify(made, null, 2)}\n`);

/** @param inputs relative to the workspace; one that is gone counts as changed */
export const fingerprintInputs = async (inputs: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const input of [...new Set([...ALWAYS, ...inputs])].toSorted()) {
    const content = await readFile(join(WORKSPACE, input)).catch(() => 'gone');
    hash.update(`${input}\n`).update(createHash('sha256').update(content).digest());
  }
  return hash.digest('hex');
};
