import type { HistoryEntry, SupergraphVersions } from '@qinqing/supergraph-versions';

/** A version, with the first time that it was current. */
export type KnownVersion = Pick<HistoryEntry, 'version' | 'at' | 'by'>;

/** Every version that was ever current, in the order in which they first were. */
export const listKnownVersions = async (versions: SupergraphVersions): Promise<readonly KnownVersion[]> => {
  const known = new Map<string, KnownVersion>();
  for (const { version, at, by } of await versions.listHistory()) if (!known.has(version)) known.set(version, { version, at, by });
  return [...known.values()];
};
