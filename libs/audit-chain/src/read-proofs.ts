import { isUuid, type EntityManager } from '@qinqing/database';
import { ENTRY_COLUMNS, toEntry, type EntryRow } from './entry-row.ts';
import { consistencyPath } from './proof/consistency.ts';
import { toHex } from './proof/hash-text.ts';
import { inclusionPath } from './proof/inclusion.ts';
import type { InclusionProof } from './proof/inclusion-proof.ts';
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
export const readInclusionProof = async (manager: EntityManager, entryId: string): Promise<InclusionProof | null> => {
  if (!isUuid(entryId)) return null;
  const [row]: ProvableRow[] = await manager.query(
    `/* audit:provable */ SELECT ${ENTRY_COLUMNS}, s.sequence, s.leaf_hash, h.size, h.signature
     FROM audit_entry e JOIN audit_seal s ON s.entry_id = e.id
     CROSS JOIN LATERAL (SELECT size, signature FROM audit_head WHERE size >= s.sequence ORDER BY id DESC LIMIT 1) h WHERE e.id = $1`,
    [entryId],
  );
  if (row === undefined) return null;
  const [index, size] = [Number(row.sequence) - 1, Number(row.size)];
  const path = await inclusionPath(index, size, readHashes(manager));
  return { entry: toEntry(row), index, size, leafHash: toHex(row.leaf_hash), path: path.map(toHex), head: row.signature };
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
