import { hashNode } from './merkle-hash.ts';
import { hashRanges, splitOf, type LeafRange, type ReadHashes } from './merkle-tree.ts';

/** The subtrees beside the way from a leaf to the root, lowest first (RFC 9162 §2.1.3.1). */
const rangesBeside = (index: number, size: number): readonly LeafRange[] => {
  const ranges: LeafRange[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const split = start + splitOf(end - start);
    if (index < split) {
      ranges.unshift({ start: split, end });
      end = split;
    } else {
      ranges.unshift({ start, end: split });
      start = split;
    }
  }
  return ranges;
};

/**
 * The inclusion proof of a leaf: at most ⌈log₂ size⌉ hashes.
 *
 * @param index of the leaf, from 0
 * @param read is called once, for at most 2·log₂ size subtrees
 * @throws RangeError when there is no such leaf
 */
export const inclusionPath = (index: number, size: number, read: ReadHashes): Promise<readonly Uint8Array[]> => {
  if (!isLeaf(index, size)) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  return hashRanges(rangesBeside(index, size), read);
};

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly path: readonly Uint8Array[];
  readonly rootHash: Uint8Array;
}

/** Whether the path leads from this leaf, at this index, to the root of a tree of this size (RFC 9162 §2.1.3.2). */
export const verifyInclusion = ({ index, size, leafHash, path, rootHash }: InclusionClaim): boolean => {
  if (!isLeaf(index, size)) return false;
  let [node, last, hash] = [index, size - 1, leafHash];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = hashNode(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && Buffer.compare(hash, rootHash) === 0;
};

const isLeaf = (index: number, size: number): boolean => Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;

/** Bit operators would cut a size to 32 bits. */
const half = (number: number): number => Math.floor(number / 2);
