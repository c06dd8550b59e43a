import { emptyRoot, hashNode } from './merkle-hash.ts';

/** A complete subtree: 2^level leaves, the `position`-th of its kind from the left, counted from 0. */
export interface TreePlace {
  readonly level: number;
  readonly position: number;
}

export interface TreeNode extends TreePlace {
  readonly hash: Uint8Array;
}

/** Leaves `start` up to but not including `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** Reads the hashes of complete subtrees, in the order asked for. */
export type ReadHashes = (places: readonly TreePlace[]) => Promise<readonly Uint8Array[]>;

/** Where RFC 9162 §2.1.1 splits a tree of `size` ≥ 2 leaves: the largest power of two below it. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/**
 * The complete subtrees that make up a range, largest first. `start` is a multiple of each of their sizes: so it is for
 * every range that a tree is split into.
 */
export const placesOf = ({ start, end }: LeafRange): readonly TreePlace[] => {
  const places: TreePlace[] = [];
  for (let from = start; from < end; ) {
    const level = Math.floor(Math.log2(end - from));
    places.push({ level, position: from / 2 ** level });
    from += 2 ** level;
  }
  return places;
};

/** The complete subtrees of which a tree of `size` leaves consists: at most log₂ size + 1. */
export const peaksOf = (size: number): readonly TreePlace[] => placesOf({ start: 0, end: size });

/** The root over complete subtrees that lie side by side, largest first. */
export const rootOf = (peaks: readonly Uint8Array[]): Uint8Array => (peaks.length === 0 ? emptyRoot() : peaks.reduceRight((right, left) => hashNode(left, right)));

/** The hash of each range, read in one go. */
export const hashRanges = async (ranges: readonly LeafRange[], read: ReadHashes): Promise<readonly Uint8Array[]> => {
  const places = ranges.map(placesOf);
  const hashes = await read(places.flat());
  let taken = 0;
  return places.map((part) => rootOf(hashes.slice(taken, (taken += part.length))));
};

export interface TreeGrowth {
  /** The complete subtrees of two leaves and more that the new leaves filled. */
  readonly nodes: readonly TreeNode[];
  readonly peaks: readonly Uint8Array[];
}

/**
 * Adds leaves at the right.
 *
 * @param size how many leaves there are already
 * @param peaks the hashes of the complete subtrees that these consist of, largest first
 */
export const growTree = (size: number, peaks: readonly Uint8Array[], leaves: readonly Uint8Array[]): TreeGrowth => {
  const nodes: TreeNode[] = [];
  const grown = [...peaks];
  leaves.forEach((leaf, offset) => {
    let hash = leaf;
    let position = size + offset;
    for (let level = 1; position % 2 === 1; level += 1) {
      hash = hashNode(grown.pop()!, hash);
      position = (position - 1) / 2;
      nodes.push({ level, position, hash });
    }
    grown.push(hash);
  });
  return { nodes, peaks: grown };
};
