import type { DataSource, EntityManager } from '@qinqing/database';
import { ENTRY_COLUMNS, toEntry, type EntryRow } from './entry-row.ts';
import type { AuditEntry } from './proof/audit-entry.ts';
import { chainHash } from './proof/chain-hash.ts';
import { hashEntry } from './proof/merkle-hash.ts';
import { growTree, type TreeNode } from './proof/merkle-tree.ts';
import { readChainEnd, readPeaks, type ChainEnd } from './stored-tree.ts';

/** Entries that receive their places in one transaction. */
export const SEAL_BATCH = 500;

/** An advisory lock of the department's database; the number is only a name. */
const SEALING = 2_260_440_705;

/**
 * Gives committed entries their places in the chain and in the tree, one batch in one transaction: killed at any moment it
 * leaves a valid chain. Entries commit in another order than they are written; whatever is committed and has no place is
 * in the queue, so none is passed over.
 *
 * @returns how many received a place; 0 when there is nothing to do or another sealer is at it
 */
export const sealEntries = (dataSource: DataSource): Promise<number> =>
  dataSource.transaction(async (manager) => {
    const [lock]: { is_mine: boolean }[] = await manager.query('/* audit:lock */ SELECT pg_try_advisory_xact_lock($1) AS is_mine', [SEALING]);
    if (lock?.is_mine !== true) return 0;
    const entries = await listUnsealed(manager);
    if (entries.length === 0) return 0;
    const end = await readChainEnd(manager);
    const leaves = entries.map(hashEntry);
    const { nodes } = growTree(end.size, await readPeaks(manager, end.size), leaves);
    await insertSeals(manager, end, entries, leaves);
    await insertNodes(manager, nodes);
    await manager.query('/* audit:done */ DELETE FROM audit_unsealed WHERE entry_id = ANY($1)', [entries.map(({ id }) => id)]);
    return entries.length;
  });

const listUnsealed = async (manager: EntityManager): Promise<readonly AuditEntry[]> => {
  const rows: EntryRow[] = await manager.query(
    `/* audit:unsealed */ SELECT ${ENTRY_COLUMNS} FROM audit_unsealed u JOIN audit_entry e ON e.id = u.entry_id ORDER BY u.arrival LIMIT ${SEAL_BATCH}`,
  );
  return rows.map(toEntry);
};

const insertSeals = async (manager: EntityManager, end: ChainEnd, entries: readonly AuditEntry[], leaves: readonly Buffer[]): Promise<void> => {
  const hashes = [end.chainHash];
  for (const entry of entries) hashes.push(chainHash(hashes.at(-1)!, entry));
  await manager.query(
    `/* audit:seal */ INSERT INTO audit_seal (sequence, entry_id, leaf_hash, previous_hash, chain_hash)
     SELECT $1::bigint + nth, entry_id, leaf_hash, previous_hash, chain_hash
     FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[]) WITH ORDINALITY AS given (entry_id, leaf_hash, previous_hash, chain_hash, nth)`,
    [end.size, entries.map(({ id }) => id), leaves, hashes.slice(0, -1), hashes.slice(1)],
  );
};

const insertNodes = async (manager: EntityManager, nodes: readonly TreeNode[]): Promise<void> => {
  if (nodes.length === 0) return;
  await manager.query(`/* audit:grow */ INSERT INTO audit_node (level, position, hash) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])`, [
    nodes.map(({ level }) => level),
    nodes.map(({ position }) => position),
    nodes.map(({ hash }) => hash),
  ]);
};
