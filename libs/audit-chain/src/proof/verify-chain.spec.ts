import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN, headOf, makeKeys, sealAll, specChain, specEntry, type SpecKeys } from '../fixtures/spec-chain.ts';
import { signTreeHead, verifyChain, verifyTreeHead, type ChainVerdict, type SealedEntry } from './index.ts';

const SIZE = 12;
const chain = specChain(SIZE);
let keys: SpecKeys;
let heads: string[];

beforeAll(async () => {
  keys = await makeKeys();
  heads = [await headOf(chain, 4, keys.signer), await headOf(chain, SIZE, keys.signer)];
});

const verify = (entries: readonly (SealedEntry | null)[], signed: readonly string[] = heads): Promise<ChainVerdict> =>
  verifyChain({ chain: CHAIN, entries, heads: signed, keys: keys.keys });
const renumber = (rows: readonly SealedEntry[]): SealedEntry[] => rows.map((row, index) => ({ ...row, sequence: index + 1 }));
const rewrite = (rows: readonly SealedEntry[]): SealedEntry[] => sealAll(rows.map(({ entry }) => entry));
const foreign = sealAll([specEntry(99)])[0]!;

const places = Array.from({ length: SIZE }, (_, index) => index + 1);

describe('a chain as it was kept', () => {
  it('is valid, and known to be signed up to its newest head', async () => {
    expect(await verify(chain)).toMatchObject({ kind: 'VALID', size: SIZE, signedSize: SIZE, isSignatureChecked: true });
    expect(await verify(specChain(SIZE + 3))).toMatchObject({ kind: 'VALID', size: SIZE + 3, signedSize: SIZE });
    expect(await verify(chain, [])).toMatchObject({ kind: 'VALID', signedSize: 0 });
  });

  it('may be empty, or signed twice at the same size', async () => {
    expect(await verify([], [await headOf([], 0, keys.signer)])).toMatchObject({ kind: 'VALID', size: 0, signedSize: 0 });
    expect(await verify(chain, [...heads, ...heads])).toMatchObject({ kind: 'VALID', signedSize: SIZE });
  });

  it('is read as a stream', async () => {
    async function* rows() {
      yield* chain;
    }
    expect(await verifyChain({ chain: CHAIN, entries: rows(), heads, keys: keys.keys })).toMatchObject({ kind: 'VALID' });
  });
});

describe('an edit is found and named (SHR-15)', () => {
  it.each(places)('in entry %i, whichever of its values it is', async (place) => {
    const { entry } = chain[place - 1]!;
    const edits = [{ kind: 'other' }, { body: { ...(entry.body as object), amountFen: 1 } }, { subjectIds: [] }, { occurredAt: '2025-09-01T02:00:00.001Z' }, { digests: { name: 'aa' } }, { id: 'x' }];
    for (const edit of edits) {
      const edited = chain.with(place - 1, { ...chain[place - 1]!, entry: { ...entry, ...edit } as typeof entry });
      expect(await verify(edited)).toMatchObject({ defect: 'EDITED', at: place });
    }
  });

  it('in any stored hash and in the number', async () => {
    for (const edit of [{ leafHash: foreign.leafHash }, { chainHash: foreign.chainHash }, { previousHash: foreign.chainHash }, { sequence: 9 }]) {
      expect(await verify(chain.with(4, { ...chain[4]!, ...edit }))).toMatchObject({ defect: 'EDITED', at: 5 });
    }
  });

  it.each(places)('in entry %i although its own hashes were computed anew', async (place) => {
    const alone = sealAll([...chain.slice(0, place - 1).map(({ entry }) => entry), specEntry(99)]).at(-1)!;
    const defect = place === SIZE ? 'HEAD_MISMATCH' : place === 4 ? 'HEAD_MISMATCH' : 'EDITED';
    expect(await verify(chain.with(place - 1, alone))).toMatchObject({ defect, at: place });
  });

  it('although every later hash was computed anew: the next signed head stands for other entries', async () => {
    expect(await verify(rewrite(chain.with(1, foreign)))).toMatchObject({ defect: 'HEAD_MISMATCH', at: 4 });
    expect(await verify(rewrite(chain.with(6, foreign)))).toMatchObject({ defect: 'HEAD_MISMATCH', at: SIZE });
  });
});

describe('a deletion is found and named (SHR-15)', () => {
  it.each(places.slice(0, -1))('of entry %i', async (place) => {
    expect(await verify(chain.toSpliced(place - 1, 1))).toMatchObject({ defect: 'DELETED', at: place });
  });

  it.each(places.slice(0, -1))('of entry %i although the later ones were numbered anew', async (place) => {
    expect(await verify(renumber(chain.toSpliced(place - 1, 1)))).toMatchObject({ defect: 'DELETED', at: place });
  });

  it('of several', async () => {
    expect(await verify(chain.toSpliced(5, 3))).toMatchObject({ defect: 'DELETED', at: 6 });
  });

  it.each([1, 2, SIZE])('of the last %i: the head covers more than there is', async (count) => {
    expect(await verify(chain.slice(0, SIZE - count))).toMatchObject({ defect: 'TRUNCATED', at: SIZE - count + 1 });
  });

  it('although everything was computed anew', async () => {
    expect(await verify(rewrite(chain.toSpliced(7, 1)))).toMatchObject({ defect: 'TRUNCATED', at: SIZE });
    expect(await verify(rewrite([...specChain(SIZE + 1)].toSpliced(7, 1)))).toMatchObject({ defect: 'HEAD_MISMATCH', at: SIZE });
  });
});

describe('an insertion is found and named (SHR-15)', () => {
  it.each(places)('before entry %i, hashed to follow the one before it', async (place) => {
    const inserted = sealAll([...chain.slice(0, place - 1).map(({ entry }) => entry), specEntry(99)]).at(-1)!;
    for (const number of [(rows: SealedEntry[]) => rows, renumber]) {
      const verdict = await verify(number(chain.toSpliced(place - 1, 0, inserted)));
      expect(verdict).toMatchObject(place === 4 ? { defect: 'HEAD_MISMATCH', at: 4 } : place === SIZE ? { defect: 'HEAD_MISMATCH', at: SIZE } : { defect: 'INSERTED', at: place });
    }
  });

  it.each(places)('before entry %i, hashed as it came', async (place) => {
    const stranger = sealAll([specEntry(98), specEntry(99)])[1]!;
    expect(await verify(renumber(chain.toSpliced(place - 1, 0, stranger)))).toMatchObject({ defect: 'INSERTED', at: place });
  });

  it('of an entry that is there already', async () => {
    expect(await verify(renumber(chain.toSpliced(8, 0, chain[2]!)))).toMatchObject({ defect: 'INSERTED', at: 9 });
    expect(await verify(renumber([...chain, chain[2]!]))).toMatchObject({ defect: 'INSERTED', at: SIZE + 1 });
  });

  it('of a stranger at the end, that follows nothing', async () => {
    expect(await verify(renumber([...chain, sealAll([specEntry(98), specEntry(99)])[1]!]))).toMatchObject({ defect: 'INSERTED', at: SIZE + 1 });
  });
});

describe('a new order is found and named (SHR-15)', () => {
  it('of any two entries that change places, numbers and all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: SIZE - 2 }), fc.nat(), async (first, distance) => {
        const second = first + 1 + (distance % (SIZE - 1 - first));
        const swapped = chain.with(first, chain[second]!).with(second, chain[first]!);
        expect(await verify(swapped)).toMatchObject({ defect: 'REORDERED', at: first + 1 });
        expect(await verify(renumber(swapped))).toMatchObject({ defect: 'REORDERED', at: first + 1 });
      }),
    );
  });

  it('of an entry that moves', async () => {
    expect(await verify(renumber([...chain.toSpliced(2, 1), chain[2]!]))).toMatchObject({ defect: 'REORDERED', at: 3 });
    expect(await verify(renumber([chain[7]!, ...chain.toSpliced(7, 1)]))).toMatchObject({ defect: 'REORDERED', at: 1 });
  });
});

describe('a head that does not belong', () => {
  it('is signed by somebody else', async () => {
    const stranger = await makeKeys();
    expect(await verify(chain, [heads[0]!, await headOf(chain, SIZE, stranger.signer)])).toMatchObject({ defect: 'BAD_SIGNATURE', at: 2 });
    expect(await verify(chain, ['nonsense'])).toMatchObject({ defect: 'BAD_SIGNATURE', at: 1 });
  });

  it('was signed for another chain, or over other entries', async () => {
    const visits = { name: 'visits', privateKey: keys.signer.privateKey };
    expect(await verify(chain, [await headOf(chain, SIZE, visits, 'visits')])).toMatchObject({ defect: 'HEAD_MISMATCH', at: 1 });
    expect(await verify(chain, [await headOf(specChain(5).with(0, foreign), 5, keys.signer)])).toMatchObject({ defect: 'HEAD_MISMATCH', at: 5 });
  });

  it('has the right root and another last hash', async () => {
    const head = await verifyTreeHead(heads[1]!, keys.keys);
    expect(await verify(chain, [await signTreeHead({ ...head, chainHash: foreign.chainHash }, keys.signer)])).toMatchObject({ defect: 'HEAD_MISMATCH', at: SIZE });
  });

  it('is compared although its signature cannot be checked', async () => {
    const stranger = await makeKeys();
    const unchecked = (size: number) => headOf(chain.slice(0, size), size, stranger.signer).then((head) => verifyChain({ chain: CHAIN, entries: chain.slice(0, 8), heads: [head], keys: null }));
    expect(await unchecked(8)).toMatchObject({ kind: 'VALID', isSignatureChecked: false });
    expect(await unchecked(9)).toMatchObject({ defect: 'TRUNCATED' });
  });
});

describe('what is no entry', () => {
  it('is named and never crashes the verifier', async () => {
    expect(await verify(chain.toSpliced(3, 0, null as never))).toMatchObject({ defect: 'MALFORMED', at: 4 });
    expect(await verify(chain.with(3, { ...chain[3]!, entry: specEntry(4, { body: Number.NaN }) }))).toMatchObject({ defect: 'MALFORMED', at: 4 });
    expect(await verify([chain[1]!, null])).toMatchObject({ defect: 'DELETED', at: 1 });
  });
});
