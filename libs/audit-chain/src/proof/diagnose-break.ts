import { found, type FoundDefect, type SealedEntry } from './chain-verdict.ts';
import type { TreeHead } from './tree-head.ts';

export interface Break {
  /** Agrees with itself, but does not follow the entry before it. */
  readonly row: SealedEntry;
  /** The chain up to here: h₀ and one for each entry before the row. */
  readonly hashes: readonly string[];
  readonly rest: AsyncIterable<SealedEntry | null>;
  readonly heads: readonly TreeHead[];
  readonly signedSize: number;
}

/** What was done to the chain, by where the neighbours of the break turn up elsewhere. */
export const diagnoseBreak = async ({ row, hashes, rest, heads, signedSize }: Break): Promise<FoundDefect> => {
  const position = hashes.length;
  const last = hashes[position - 1]!;
  if (hashes.includes(row.chainHash)) return found('INSERTED', position, 'the entry stands here a second time');
  const predecessor = hashes.lastIndexOf(row.previousHash);
  if (predecessor !== -1) return found('INSERTED', predecessor + 1, `entry ${position} follows entry ${predecessor}, so what lies between does not belong there`);
  const later = await lookAhead(row, last, heads, rest, position);
  if (later.hasSuccessor && later.hasPredecessor) return found('REORDERED', position, 'the entry before this one comes later');
  if (later.hasSuccessor) return found('INSERTED', position, 'the entry that belongs here comes later');
  if (row.sequence > position || later.isShorter) return found('DELETED', position, 'the entry that the next one follows is missing');
  if (signedSize === position - 1) return found('INSERTED', position, 'the entry does not follow the one before it, which is as it was signed');
  return found('EDITED', position - 1, 'the next entry follows another one');
};

interface Ahead {
  /** Some later entry follows the last good one. */
  readonly hasSuccessor: boolean;
  /** The entry that the row follows comes later. */
  readonly hasPredecessor: boolean;
  /** The next signed entry stands before the place where it was signed: entries are missing. */
  readonly isShorter: boolean;
}

const lookAhead = async (row: SealedEntry, last: string, heads: readonly TreeHead[], rest: Break['rest'], start: number): Promise<Ahead> => {
  const signedAt = new Map(heads.map(({ chainHash, size }) => [chainHash, size]));
  let [hasSuccessor, hasPredecessor, isShorter, position] = [false, false, start < (signedAt.get(row.chainHash) ?? 0), start];
  for await (const later of rest) {
    position += 1;
    if (later === null) continue;
    hasSuccessor ||= later.previousHash === last;
    hasPredecessor ||= later.chainHash === row.previousHash;
    isShorter ||= position < (signedAt.get(later.chainHash) ?? 0);
  }
  return { hasSuccessor, hasPredecessor, isShorter };
};
