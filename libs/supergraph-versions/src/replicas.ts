import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

/** What one gateway (网关副本) says of itself. */
export interface ReplicaReport {
  /** Tells it from others, e.g. `ops-1:4000`. */
  readonly replica: string;
  readonly version: string;
  /** Since when it runs this version. */
  readonly since: Date;
  readonly seenAt: Date;
  /** The newest version that it would not run, and why; null: it runs what it was given. */
  readonly refused: { readonly version: string; readonly reason: string } | null;
}

const instant = z.iso.datetime().transform((text) => new Date(text));
const schema = z.object({
  replica: z.string(),
  version: z.string(),
  since: instant,
  seenAt: instant,
  refused: z.object({ version: z.string(), reason: z.string() }).nullable(),
});

const folder = (directory: string): string => join(directory, 'replicas');
const fileOf = (directory: string, replica: string): string => join(folder(directory), `${replica.replace(/[^\w.-]/g, '_')}.json`);

/** Leaves the report where operators of the same directory find it. */
export const reportReplica = async (directory: string, report: ReplicaReport): Promise<void> => {
  await mkdir(folder(directory), { recursive: true });
  await writeWholeFile(fileOf(directory, report.replica), `${JSON.stringify(report)}\n`);
};

export const withdrawReplica = (directory: string, replica: string): Promise<void> => rm(fileOf(directory, replica), { force: true });

/** By name; one that was killed is still listed, with the time at which it was last seen. */
export const listReplicas = async (directory: string): Promise<readonly ReplicaReport[]> => {
  const files = (await readdir(folder(directory)).catch(() => [])).filter((file) => file.endsWith('.json')).sort();
  const reports = await Promise.all(files.map(async (file) => parseReport((await readFileIfThere(join(folder(directory), file))) ?? '')));
  return reports.filter((report) => report !== null);
};

const parseReport = (text: string): ReplicaReport | null => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};
