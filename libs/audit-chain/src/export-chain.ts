import type { EntityManager } from '@qinqing/database';
import { readChainName } from './chain-name.ts';
import { ENTRY_COLUMNS, toEntry, type EntryRow } from './entry-row.ts';
import { writeExportedHead, writeExportHeader, writeSealedEntry } from './proof/chain-export.ts';
import { toHex } from './proof/hash-text.ts';

const PAGE = 1_000;

interface SealedRow extends EntryRow {
  readonly sequence: string;
  readonly leaf_hash: Buffer;
  readonly previous_hash: Buffer;
  readonly chain_hash: Buffer;
}

/**
 * The whole chain for the stand-alone verifier, as lines of NDJSON without their line ends: a header, the signed heads, the
 * entries. A page is in memory at a time.
 */
export async function* exportChain(manager: EntityManager): AsyncGenerator<string, void> {
  yield writeExportHeader(await readChainName(manager));
  // Heads before entries: what is appended meanwhile is then beyond the heads, not missing below one.
  yield* exportHeads(manager);
  yield* exportEntries(manager);
}

async function* exportHeads(manager: EntityManager): AsyncGenerator<string, void> {
  for (let after = '0'; ; ) {
    const heads: { id: string; signature: string }[] = await manager.query(`/* audit:exportHeads */ SELECT id, signature FROM audit_head WHERE id > $1 ORDER BY id LIMIT ${PAGE}`, [after]);
    for (const { signature } of heads) yield writeExportedHead(signature);
    if (heads.length < PAGE) return;
    after = heads.at(-1)!.id;
  }
}

async function* exportEntries(manager: EntityManager): AsyncGenerator<string, void> {
  for (let after = '0'; ; ) {
    const rows: SealedRow[] = await manager.query(
      `/* audit:exportEntries */ SELECT ${ENTRY_COLUMNS}, s.sequence, s.leaf_hash, s.previous_hash, s.chain_hash
       FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE s.sequence > $1 ORDER BY s.sequence LIMIT ${PAGE}`,
      [after],
    );
    for (const row of rows) yield writeSealedEntry(toSealedEntry(row));
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.sequence;
  }
}

const toSealedEntry = (row: SealedRow) => ({
  sequence: Number(row.sequence),
  entry: toEntry(row),
  leafHash: toHex(row.leaf_hash),
  previousHash: toHex(row.previous_hash),
  chainHash: toHex(row.chain_hash),
});
