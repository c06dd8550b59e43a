import { hashNode } from './merkle-hash.ts';
import { hashRanges, splitOf, type LeafRange, type ReadHashes } from './merkle-tree.ts';

/** The subtrees that an old root and a new one are made of, lowest first (RFC 9162 §2.1.4.1). */
const rangesBetween = (from: number, to: number): readonly LeafRange[] => {
  const ranges: LeafRange[] = [];
  let [start, end] = [0, to];
  while (end > from) {
    const split = start + splitOf(end - start);
    if (from <= split) {
      ranges.unshift({ start: split, end });
      end = split;
    } else {
      ranges.unshift({ start, end: split });
      start = split;
    }
  }
  // The old tree as a whole is known to whoever holds its root.
  return start === 0 ? ranges : [{ start, end }, ...ranges];
};

/**
 * The proof that a tree of `from` leaves is the beginning of that of `to` leaves: at most ⌈log₂ to⌉ + 1 hashes, and none
 * when `from` is 0 or `to`.
 *
 * @throws RangeError unless 0 ≤ from ≤ to
 */
export const consistencyPath = async (from: number, to: number, read: ReadHashes): Promise<readonly Uint8Array[]> => {
  if (!isGrowth(from, to)) throw new RangeError(`a tree does not grow from ${from} to ${to} leaves`);
  return from === 0 || from === to ? [] : hashRanges(rangesBetween(from, to), read);
};

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** Whether the new tree only appended to the old one (RFC 9162 §2.1.4.2). Everything is an appendix to an empty tree. */
export const verifyConsistency = ({ from, to, fromRoot, toRoot, path }: ConsistencyClaim): boolean => {
  if (!isGrowth(from, to)) return false;
  if (from === 0) return path.length === 0;
  if (from === to) return path.length === 0 && Buffer.compare(fromRoot, toRoot) === 0;
  let [node, last] = [from - 1, to - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  const [seed, ...siblings] = node === 0 ? [fromRoot, ...path] : path;
  if (seed === undefined) return false;
  let [older, newer] = [seed, seed];
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [older, newer] = [hashNode(sibling, older), hashNode(sibling, newer)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newer = hashNode(newer, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && Buffer.compare(older, fromRoot) === 0 && Buffer.compare(newer, toRoot) === 0;
};

const isGrowth = (from: number, to: number): boolean => Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to;

const half = (number: number): number => Math.floor(number / 2);
