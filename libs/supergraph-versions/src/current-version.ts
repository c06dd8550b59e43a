import { join } from 'node:path';
import { z } from 'zod';
import { VersionsFault } from './versions-fault.ts';

/** The version that every gateway is to run (当前版本). */
export interface CurrentVersion {
  readonly version: string;
  readonly since: Date;
  /** Who made it current, e.g. `wang@ops-1`. */
  readonly by: string;
  /** Somebody knows that it breaks published operations or loses much of the graph, and wants it all the same. */
  readonly mayBreak: boolean;
  /** The version that the followed file had when this was written; null: no file is followed. */
  readonly followedVersion: string | null;
}

const VERSION = /^[0-9a-f]{64}$/;

const schema = z.object({
  version: z.string().regex(VERSION),
  since: z.iso.datetime().transform((text) => new Date(text)),
  by: z.string().max(200),
  mayBreak: z.boolean().default(false),
  followedVersion: z.string().regex(VERSION).nullable().default(null),
});

/** The pointer to the current version. The texts lie beside it, so that any web server can serve the directory to gateways on other hosts. */
export const currentFile = (directory: string): string => join(directory, 'current.json');

/** Where the text of a version lies, relative to the pointer. */
export const versionFile = (version: string): string => `supergraphs/${version}.graphql`;

/** @throws VersionsFault when the text is no pointer */
export const parseCurrent = (text: string): CurrentVersion => {
  const read = schema.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new VersionsFault(
    `current.json 不是版本指针：${z.prettifyError(read.error)}。用 npm run rollout -- back VERSION 重写。`,
    `current.json is no pointer to a version: ${z.prettifyError(read.error)}. Write it anew with: npm run rollout -- back VERSION`,
  );
};

export const formatCurrent = (current: CurrentVersion): string => `${JSON.stringify(current, null, 2)}\n`;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
