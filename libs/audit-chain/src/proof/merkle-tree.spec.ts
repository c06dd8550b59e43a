import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consistencyPath, emptyRoot, growTree, hashLeaf, inclusionPath, peaksOf, rootOf, verifyConsistency, verifyInclusion, type TreePlace } from './index.ts';

const sha256 = (...parts: Uint8Array[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The definitions of RFC 9162 §2.1, word for word, over the leaves from `start` up to `end`; roots are remembered. */
const defineTree = (leaves: readonly Buffer[]) => {
  const known = new Map<string, Buffer>();
  const split = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);
  const compute = (start: number, end: number): Buffer => {
    if (start === end) return sha256();
    if (end - start === 1) return leaves[start]!;
    const k = start + split(end - start);
    return sha256(Buffer.of(1), root(start, k), root(k, end));
  };
  const root = (start: number, end: number): Buffer => known.get(`${start}-${end}`) ?? known.set(`${start}-${end}`, compute(start, end)).get(`${start}-${end}`)!;
  const path = (m: number, start: number, end: number): Buffer[] => {
    if (end - start === 1) return [];
    const k = start + split(end - start);
    return m < k ? [...path(m, start, k), root(k, end)] : [...path(m, k, end), root(start, k)];
  };
  const subproof = (m: number, start: number, end: number, isWhole: boolean): Buffer[] => {
    if (m === end) return isWhole ? [] : [root(start, end)];
    const k = start + split(end - start);
    return m <= k ? [...subproof(m, start, k, isWhole), root(k, end)] : [...subproof(m, k, end, false), root(start, k)];
  };
  return { root, path, subproof };
};

const leavesOf = (size: number): Buffer[] => Array.from({ length: size }, (_, index) => hashLeaf(`entry ${index}`));
const same = (a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean => a.length === b.length && a.every((hash, index) => Buffer.compare(hash, b[index]!) === 0);

/** A tree that has grown leaf by leaf, in batches, and is read like the stored one. */
const growStored = (leaves: readonly Buffer[], batch = 7) => {
  const stored = new Map<string, Uint8Array>(leaves.map((hash, index) => [`0/${index}`, hash]));
  let peaks: readonly Uint8Array[] = [];
  for (let size = 0; size < leaves.length; size += batch) {
    const growth = growTree(size, peaks, leaves.slice(size, size + batch));
    for (const { level, position, hash } of growth.nodes) stored.set(`${level}/${position}`, hash);
    ({ peaks } = growth);
  }
  const counts: number[] = [];
  const read = (places: readonly TreePlace[]): Promise<Uint8Array[]> => {
    counts.push(places.length);
    return Promise.resolve(places.map(({ level, position }) => stored.get(`${level}/${position}`)!));
  };
  return { read, counts, peaks, rootAt: async (size: number) => rootOf(await read(peaksOf(size))) };
};

const LARGEST = 160;
const leaves = leavesOf(LARGEST);
const defined = defineTree(leaves);
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => defined.root(0, size));
const tree = growStored(leaves);

describe('the Merkle tree (RFC 9162 §2.1)', () => {
  it('has the roots of the published test vectors', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => hashLeaf(Buffer.from(hex, 'hex')));
    expect(emptyRoot().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(inputs[0]!.toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(Buffer.from(rootOf(growTree(0, [], inputs).peaks)).toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it(`has the defined root at every size up to ${LARGEST}`, async () => {
    for (let size = 0; size <= LARGEST; size += 1) expect(Buffer.compare(await tree.rootAt(size), roots[size]!)).toBe(0);
  });

  it('grows into the same tree in batches of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST }), fc.integer({ min: 1, max: 64 }), (size, batch) => {
        expect(same([rootOf(growStored(leaves.slice(0, size), batch).peaks)], [roots[size]!])).toBe(true);
      }),
    );
  });
});

describe('an inclusion proof', () => {
  it(`is the defined one and verifies, for every index of every size up to ${LARGEST}`, async () => {
    for (let size = 1; size <= LARGEST; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const path = await inclusionPath(index, size, tree.read);
        const isRight = same(path, defined.path(index, 0, size));
        const isProof = verifyInclusion({ index, size, leafHash: leaves[index]!, path, rootHash: roots[size]! });
        if (!isRight || !isProof) throw new Error(`leaf ${index} of ${size}`);
      }
    }
  });

  it('has at most ⌈log₂ size⌉ hashes, from at most 2·log₂ size stored ones', async () => {
    for (const size of [2, 3, 127, 128, 129, 160]) {
      tree.counts.length = 0;
      for (let index = 0; index < size; index += 1) expect((await inclusionPath(index, size, tree.read)).length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(Math.max(...tree.counts)).toBeLessThanOrEqual(2 * Math.log2(size));
    }
  });

  it('proves nothing else: not another leaf, index, size or root, nor with a hash changed, lost or added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: LARGEST }), fc.nat(), fc.nat(), async (size, place, change) => {
        const index = place % size;
        const path = await inclusionPath(index, size, tree.read);
        const claim = { index, size, leafHash: leaves[index]!, path, rootHash: roots[size]! };
        const other = (index + 1 + (change % (size - 1))) % size;
        const touched = change % path.length;
        const forgeries = [
          { leafHash: leaves[other]! },
          { index: other },
          { rootHash: roots[size - 1]! },
          { path: path.with(touched, hashLeaf('forged')) },
          { path: path.toSpliced(touched, 1) },
          { path: [...path, hashLeaf('forged')] },
          { index: size },
          { index: -1 },
          { index: index + 0.5 },
        ];
        for (const forgery of forgeries) expect(verifyInclusion({ ...claim, ...forgery })).toBe(false);
      }),
    );
  });

  it('verifies in trees of more than 2³² leaves', () => {
    const size = 2 ** 40 + 1;
    const [whole, last] = [hashLeaf('a tree of 2^40 leaves'), hashLeaf('the last')];
    const rootHash = sha256(Buffer.of(1), whole, last);
    expect(verifyInclusion({ index: 2 ** 40, size, leafHash: last, path: [whole], rootHash })).toBe(true);
    expect(verifyInclusion({ index: 0, size, leafHash: last, path: [whole], rootHash })).toBe(false);
  });

  it('is not made for a leaf that there is not', () => {
    expect(() => inclusionPath(3, 3, tree.read)).toThrow(RangeError);
  });
});

describe('a consistency proof', () => {
  it(`is the defined one and verifies, between any two sizes up to ${LARGEST}`, async () => {
    for (let to = 0; to <= LARGEST; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const path = await consistencyPath(from, to, tree.read);
        const isRight = from === 0 || same(path, defined.subproof(from, 0, to, true));
        const isProof = verifyConsistency({ from, to, fromRoot: roots[from]!, toRoot: roots[to]!, path });
        if (!isRight || !isProof || path.length > Math.ceil(Math.log2(Math.max(to, 1))) + 1) throw new Error(`${from} to ${to}`);
      }
    }
  });

  it('proves nothing else: not of a tree that was rewritten, nor with a hash changed, lost or added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: LARGEST }), fc.nat(), fc.nat(), async (to, place, change) => {
        const from = 1 + (place % (to - 1));
        const path = await consistencyPath(from, to, tree.read);
        const claim = { from, to, fromRoot: roots[from]!, toRoot: roots[to]!, path };
        const rewritten = leaves.slice(0, to).with(change % from, hashLeaf('forged'));
        const touched = change % path.length;
        const forgeries = [
          { toRoot: defineTree(rewritten).root(0, to) },
          { fromRoot: defineTree(rewritten).root(0, from) },
          { path: path.with(touched, hashLeaf('forged')) },
          { path: path.toSpliced(touched, 1) },
          { path: [...path, hashLeaf('forged')] },
          { from: to, to: from },
          { from: to, path: [] },
        ];
        for (const forgery of forgeries) expect(verifyConsistency({ ...claim, ...forgery })).toBe(false);
      }),
    );
  });

  it('does not speak of a larger tree than it leads to', () => {
    const claim = { from: 1, fromRoot: roots[1]!, toRoot: roots[2]!, path: [leaves[1]!] };
    expect([2, 3, 4].map((to) => verifyConsistency({ ...claim, to }))).toEqual([true, false, false]);
  });

  it('is not made for a tree that shrinks', async () => {
    await expect(consistencyPath(3, 2, tree.read)).rejects.toThrow(RangeError);
  });
});

describe('larger trees, at random', () => {
  const many = leavesOf(5_000);
  const large = growStored(many, 500);
  const definedLarge = defineTree(many);

  it('prove every leaf and every growth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 301, max: many.length }), fc.nat(), async (size, place) => {
        const [index, from] = [place % size, 1 + (place % size)];
        const rootHash = definedLarge.root(0, size);
        expect(verifyInclusion({ index, size, leafHash: many[index]!, path: await inclusionPath(index, size, large.read), rootHash })).toBe(true);
        const fromRoot = definedLarge.root(0, from);
        expect(verifyConsistency({ from, to: size, fromRoot, toRoot: rootHash, path: await consistencyPath(from, size, large.read) })).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
