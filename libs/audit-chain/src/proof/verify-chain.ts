import { NotCanonical } from './canonical-json.ts';
import { chainHash, chainStart } from './chain-hash.ts';
import { found, type ChainVerdict, type FoundDefect, type SealedEntry } from './chain-verdict.ts';
import { diagnoseBreak } from './diagnose-break.ts';
import { fromHex, toHex } from './hash-text.ts';
import { followHeads, type HeadCursor } from './head-cursor.ts';
import { hashEntry } from './merkle-hash.ts';
import { growTree, rootOf } from './merkle-tree.ts';
import { HeadRejected, readUnverifiedHead, verifyTreeHead, type HeadKeys, type TreeHead } from './tree-head.ts';

export interface ChainRequest {
  readonly chain: string;
  /** In the order of the chain; null stands for what could not be read as an entry. */
  readonly entries: AsyncIterable<SealedEntry | null> | Iterable<SealedEntry | null>;
  /** Compact JWS. Add those that you kept yourself: they are what the keeper cannot take back. */
  readonly heads: readonly string[];
  /** Null: signatures are not checked. */
  readonly keys: HeadKeys | null;
}

/**
 * Recomputes a whole chain in one pass and names the first defect (SHR-15). What was rewritten from some place to the end,
 * hashes included, shows in the heads alone; so does a cut at the end.
 */
export const verifyChain = async ({ chain, entries, heads: signed, keys }: ChainRequest): Promise<ChainVerdict> => {
  const heads = await readHeads(chain, signed, keys);
  if ('defect' in heads) return heads;
  const cursor = followHeads(heads);
  const walk: Walk = { hashes: [toHex(chainStart(chain))], peaks: [] };
  const rows = stream(entries);
  for (;;) {
    const mismatch = compareHeads(cursor, walk);
    if (mismatch !== null) return mismatch;
    const { value: row, done } = await rows.next();
    if (done === true) break;
    if (row === null) return found('MALFORMED', walk.hashes.length, 'this cannot be read as a sealed entry');
    const defect = inspectRow(row, walk);
    if (defect !== null) return defect;
    if (row.previousHash !== walk.hashes.at(-1)) return diagnoseBreak({ row, hashes: walk.hashes, rest: rows, heads, signedSize: cursor.signedSize });
    step(walk, row);
  }
  const size = walk.hashes.length - 1;
  if (cursor.next !== undefined) return found('TRUNCATED', size + 1, `the head of ${cursor.next.at} covers ${cursor.next.size} entries, there are ${size}`);
  return { kind: 'VALID', size, signedSize: cursor.signedSize, rootHash: toHex(rootOf(walk.peaks)), isSignatureChecked: keys !== null };
};

/** What the entries so far amount to. */
interface Walk {
  /** h₀, h₁ … */
  readonly hashes: string[];
  peaks: readonly Uint8Array[];
}

async function* stream(entries: ChainRequest['entries']): AsyncGenerator<SealedEntry | null, void> {
  yield* entries;
}

const step = (walk: Walk, row: SealedEntry): void => {
  ({ peaks: walk.peaks } = growTree(walk.hashes.length - 1, walk.peaks, [fromHex(row.leafHash)]));
  walk.hashes.push(row.chainHash);
};

/** Whether a row agrees with itself; its number counts only where it follows its predecessor. */
const inspectRow = (row: SealedEntry, { hashes }: Walk): FoundDefect | null => {
  const position = hashes.length;
  try {
    if (toHex(hashEntry(row.entry)) !== row.leafHash) return found('EDITED', position, 'the entry has another hash than its leaf');
    if (toHex(chainHash(fromHex(row.previousHash), row.entry)) !== row.chainHash) return found('EDITED', position, 'the entry and its predecessor have another hash than the one stored');
  } catch (error) {
    if (error instanceof NotCanonical) return found('MALFORMED', position, error.message);
    throw error;
  }
  return row.sequence !== position && row.previousHash === hashes.at(-1) ? found('EDITED', position, `its number is ${row.sequence}`) : null;
};

const readHeads = async (chain: string, signed: readonly string[], keys: HeadKeys | null): Promise<readonly TreeHead[] | FoundDefect> => {
  const heads: TreeHead[] = [];
  for (const [index, text] of signed.entries()) {
    try {
      const head = keys === null ? readUnverifiedHead(text) : await verifyTreeHead(text, keys);
      if (head.chain !== chain) return found('HEAD_MISMATCH', index + 1, `head ${index + 1} belongs to the chain of ${head.chain}`);
      heads.push(head);
    } catch (error) {
      if (error instanceof HeadRejected) return found('BAD_SIGNATURE', index + 1, error.message);
      throw error;
    }
  }
  return heads;
};

const compareHeads = (cursor: HeadCursor, { hashes, peaks }: Walk): FoundDefect | null => {
  const size = hashes.length - 1;
  const wrong = cursor.compare(size, hashes[size]!, peaks);
  return wrong === null ? null : found('HEAD_MISMATCH', size, `the head of ${wrong.at} stands for other entries up to here: some of them were rewritten after it`);
};
