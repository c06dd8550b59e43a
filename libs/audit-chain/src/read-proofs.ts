import { isUuid, type EntityManager } from '@qinqing/database';
import DataLoader from 'dataloader';
import { ENTRY_COLUMNS, toEntry, type EntryRow } from './entry-row.ts';
import { consistencyPath } from './proof/consistency.ts';
import { toHex } from './proof/hash-text.ts';
import { inclusionPath } from './proof/inclusion.ts';
import type { InclusionProof } from './proof/inclusion-proof.ts';
import type { ReadHashes, TreePlace } from './proof/merkle-tree.ts';
import { readChainEnd, readHashes } from './stored-tree.ts';

interface ProvableRow extends EntryRow {
  readonly sequence: string;
  readonly leaf_hash: Buffer;
  readonly size: string;
  readonly signature: string;
}

/**
 * The proof that an entry stands in the chain, under the newest signed head. Two statements, however long the chain is.
 *
 * @returns null for an unknown entry, and for the seconds until it has its place and a head covers it
 */
export const readInclusionProof = async (manager: EntityManager, entryId: string): Promise<InclusionProof | null> =>
  (await readInclusionProofs(manager, [entryId])).get(entryId) ?? null;

/**
 * The proofs of many entries, by the ids that were asked for: two statements for all of them together.
 *
 * @returns nothing for an unknown entry, and for one that has no place yet or is covered by no head
 */
export const readInclusionProofs = async (manager: EntityManager, entryIds: readonly string[]): Promise<ReadonlyMap<string, InclusionProof>> => {
  const known = entryIds.filter(isUuid);
  if (known.length === 0) return new Map();
  const rows: ProvableRow[] = await manager.query(
    `/* audit:provable */ SELECT ${ENTRY_COLUMNS}, s.sequence, s.leaf_hash, h.size, h.signature
     FROM audit_entry e JOIN audit_seal s ON s.entry_id = e.id
     CROSS JOIN LATERAL (SELECT size, signature FROM audit_head WHERE size >= s.sequence ORDER BY id DESC LIMIT 1) h WHERE e.id = ANY($1)`,
    [known],
  );
  const readTogether = readHashesTogether(manager);
  const proofs = new Map(await Promise.all(rows.map(async (row) => [row.id, await toProof(row, readTogether)] as const)));
  return new Map(
    known.flatMap((id) => {
      const proof = proofs.get(id.toLowerCase());
      return proof === undefined ? [] : [[id, proof] as const];
    }),
  );
};

const toProof = async (row: ProvableRow, read: ReadHashes): Promise<InclusionProof> => {
  const [index, size] = [Number(row.sequence) - 1, Number(row.size)];
  const path = await inclusionPath(index, size, read);
  return { entry: toEntry(row), index, size, leafHash: toHex(row.leaf_hash), path: path.map(toHex), head: row.signature };
};

/** Whatever several proofs ask for at once is read in one statement; many proofs share their upper nodes. */
const readHashesTogether = (manager: EntityManager): ReadHashes => {
  const hashes = new DataLoader((places: readonly TreePlace[]) => readHashes(manager)(places), { cacheKeyFn: ({ level, position }: TreePlace) => `${level}:${position}` });
  return (places) => Promise.all(places.map((place) => hashes.load(place)));
};

/** Proves that the chain of `to` entries only appended to that of `from` entries. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly path: readonly string[];
}

/** @returns null unless 0 ≤ from ≤ to ≤ the number of entries with a place */
export const readConsistencyProof = async (manager: EntityManager, from: number, to: number): Promise<ConsistencyProof | null> => {
  const isAsked = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to;
  if (!isAsked || to > (await readChainEnd(manager)).size) return null;
  return { from, to, path: (await consistencyPath(from, to, readHashes(manager))).map(toHex) };
};
