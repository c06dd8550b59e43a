import { isUuid, type EntityManager } from '@qinqing/database';
import { toHex } from './proof/hash-text.ts';

/** An entry's place in the chain. */
export interface Seal {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly leafHash: string;
  readonly chainHash: string;
}

/** The places of entries, by entry id; those that have none yet are left out. */
export const listSeals = async (manager: EntityManager, entryIds: readonly string[]): Promise<ReadonlyMap<string, Seal>> => {
  const rows: { entry_id: string; sequence: string; leaf_hash: Buffer; chain_hash: Buffer }[] = await manager.query(
    '/* audit:seals */ SELECT entry_id, sequence, leaf_hash, chain_hash FROM audit_seal WHERE entry_id = ANY($1)',
    [entryIds.filter(isUuid)],
  );
  return new Map(rows.map((row) => [row.entry_id, { sequence: Number(row.sequence), leafHash: toHex(row.leaf_hash), chainHash: toHex(row.chain_hash) }]));
};
