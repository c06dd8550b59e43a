import { z } from 'zod';

/** Where the supergraph comes from, if not from one file alone. */
export interface SupergraphSettings {
  /** The directory in which `npm run rollout` publishes versions; null: none. The file counts until the first is published. */
  readonly versionsDirectory: string | null;
  /** A gateway that starts publishes the file there if it has changed: for a platform on one machine, where the file is the release. */
  readonly followsFile: boolean;
  /** An address in the place of both: a supergraph, or the `current.json` of a directory of versions. */
  readonly url: string | null;
  /** Headers for that address, `name: value` by line. */
  readonly headersFile: string | null;
  /** Where the last good one from that address is kept, for a start without it. */
  readonly cacheFile: string | null;
  /** How long a change may go unnoticed; files are watched besides. */
  readonly pollMs: number;
}

export const supergraphEnvironment = z.object({
  ROLLOUT_DIR: z.string().min(1).optional(),
  ROLLOUT_FOLLOWS_FILE: z.enum(['0', '1']).default('0'),
  SUPERGRAPH_URL: z.url({ protocol: /^https?$/ }).optional(),
  SUPERGRAPH_HEADERS_FILE: z.string().min(1).optional(),
  SUPERGRAPH_CACHE_FILE: z.string().min(1).optional(),
  SUPERGRAPH_POLL_MS: z.coerce.number().int().min(100).default(5_000),
});

export const readSupergraphSettings = (data: z.infer<typeof supergraphEnvironment>): SupergraphSettings => ({
  versionsDirectory: data.ROLLOUT_DIR ?? null,
  followsFile: data.ROLLOUT_FOLLOWS_FILE === '1',
  url: data.SUPERGRAPH_URL ?? null,
  headersFile: data.SUPERGRAPH_HEADERS_FILE ?? null,
  cacheFile: data.SUPERGRAPH_CACHE_FILE ?? null,
  pollMs: data.SUPERGRAPH_POLL_MS,
});

export const defaultSupergraphSettings: SupergraphSettings = readSupergraphSettings(supergraphEnvironment.parse({}));
