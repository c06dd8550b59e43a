import { toHex } from './hash-text.ts';
import { rootOf } from './merkle-tree.ts';
import type { TreeHead } from './tree-head.ts';

/** The heads of a chain, met one after the other while the chain is walked. */
export interface HeadCursor {
  /** How many entries the last head met so far covers. */
  readonly signedSize: number;
  /** The first head that covers more. */
  readonly next: TreeHead | undefined;
  /** @returns a head of exactly this size that stands for other entries, or null */
  compare(size: number, chainHash: string, peaks: readonly Uint8Array[]): TreeHead | null;
}

export const followHeads = (heads: readonly TreeHead[]): HeadCursor => {
  const ordered = heads.toSorted((a, b) => a.size - b.size);
  let met = 0;
  return {
    get signedSize() {
      return ordered[met - 1]?.size ?? 0;
    },
    get next() {
      return ordered[met];
    },
    compare: (size, chainHash, peaks) => {
      if (ordered[met]?.size !== size) return null;
      const root = toHex(rootOf(peaks));
      for (let head = ordered[met]; head?.size === size; head = ordered[(met += 1)]) {
        if (head.rootHash !== root || head.chainHash !== chainHash) return head;
      }
      return null;
    },
  };
};
