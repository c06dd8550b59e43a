import type { EntityManager } from '@qinqing/database';
import { peaksOf, type ReadHashes } from './proof/merkle-tree.ts';

/** Where the chain ends now. */
export interface ChainEnd {
  /** How many entries have a place. */
  readonly size: number;
  readonly chainHash: Buffer;
}

export const readChainEnd = async (manager: EntityManager): Promise<ChainEnd> => {
  const [last]: { sequence: string; chain_hash: Buffer }[] = await manager.query('/* audit:end */ SELECT sequence, chain_hash FROM audit_seal ORDER BY sequence DESC LIMIT 1');
  if (last === undefined) throw new Error('the audit chain has lost its beginning: restore the database from a backup');
  return { size: Number(last.sequence), chainHash: last.chain_hash };
};

/** Reads subtrees of the stored tree, all in one statement. */
export const readHashes =
  (manager: EntityManager): ReadHashes =>
  async (places) => {
    if (places.length === 0) return [];
    const rows: { hash: Buffer }[] = await manager.query(
      `/* audit:nodes */ SELECT h.hash FROM unnest($1::smallint[], $2::bigint[]) WITH ORDINALITY AS p (level, position, nth)
       CROSS JOIN LATERAL (
         SELECT n.hash FROM audit_node n WHERE p.level > 0 AND n.level = p.level AND n.position = p.position
         UNION ALL SELECT s.leaf_hash FROM audit_seal s WHERE p.level = 0 AND s.sequence = p.position + 1
       ) h ORDER BY p.nth`,
      [places.map(({ level }) => level), places.map(({ position }) => position)],
    );
    if (rows.length !== places.length) throw new Error('the audit tree lacks nodes: verify the chain, then restore the database from a backup');
    return rows.map(({ hash }) => hash);
  };

/** The complete subtrees that the first `size` entries consist of. */
export const readPeaks = (manager: EntityManager, size: number): Promise<readonly Uint8Array[]> => readHashes(manager)(peaksOf(size));
