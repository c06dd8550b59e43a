import { beforeAll, describe, expect, it } from '@jest/globals';
import { headOf, makeKeys, specChain, specEntry, type SpecKeys } from '../fixtures/spec-chain.ts';
import { hashEntry, inclusionPath, growTree, parseInclusionProof, verifyInclusionProof, type InclusionProof } from './index.ts';

const chain = specChain(6);
let keys: SpecKeys;
let proof: InclusionProof;

beforeAll(async () => {
  keys = await makeKeys();
  const leaves = chain.map(({ leafHash }) => Buffer.from(leafHash, 'hex'));
  const nodes = [...leaves.map((hash, position) => ({ level: 0, position, hash })), ...growTree(0, [], leaves).nodes];
  const path = await inclusionPath(2, 6, (places) => Promise.resolve(places.map((place) => nodes.find((node) => node.level === place.level && node.position === place.position)!.hash)));
  proof = { entry: chain[2]!.entry, index: 2, size: 6, leafHash: chain[2]!.leafHash, path: path.map((hash) => Buffer.from(hash).toString('hex')), head: await headOf(chain, 6, keys.signer) };
});

const verify = (changes: Partial<InclusionProof>) => verifyInclusionProof({ ...proof, ...changes }, keys.keys);

describe('the proof that an enterprise downloads', () => {
  it('leads from its entry to the signed head', async () => {
    expect(await verify({})).toMatchObject({ kind: 'INCLUDED', head: { chain: 'credit', size: 6 }, isSignatureChecked: true });
    expect(parseInclusionProof(JSON.parse(JSON.stringify(proof)))).toEqual(proof);
  });

  it.each<[string, () => Partial<InclusionProof> | Promise<Partial<InclusionProof>>]>([
    ['EDITED', () => ({ entry: specEntry(4) })],
    ['EDITED', () => ({ leafHash: chain[3]!.leafHash })],
    ['NOT_INCLUDED', () => ({ entry: specEntry(99), leafHash: hashEntry(specEntry(99)).toString('hex') })],
    ['NOT_INCLUDED', () => ({ index: 3 })],
    ['NOT_INCLUDED', () => ({ path: proof.path.toReversed() })],
    ['NOT_INCLUDED', () => ({ path: [] })],
    ['HEAD_MISMATCH', () => ({ size: 7 })],
    ['HEAD_MISMATCH', async () => ({ head: await headOf(chain, 5, keys.signer) })],
    ['BAD_SIGNATURE', async () => ({ head: await headOf(chain, 6, (await makeKeys()).signer) })],
    ['BAD_SIGNATURE', () => ({ head: proof.head.slice(0, -4) })],
    ['MALFORMED', () => ({ entry: specEntry(3, { body: Number.NaN }) })],
  ])('is found to be %s', async (defect, change) => {
    expect(await verify(await change())).toMatchObject({ kind: 'DEFECT', defect });
  });

  it('says when its signature was not checked', async () => {
    expect(await verifyInclusionProof(proof, null)).toMatchObject({ kind: 'INCLUDED', isSignatureChecked: false });
  });

  it.each([[null], [[]], ['text'], [{}], [{ entry: {} }]])('is not read from %j', (value) => {
    expect(parseInclusionProof(value)).toBeNull();
  });

  it('is not read with a value too many, which nobody would have signed', () => {
    expect(parseInclusionProof({ ...proof, note: 'x' })).toBeNull();
    expect(parseInclusionProof({ ...proof, entry: { ...proof.entry, note: 'x' } })).toBeNull();
  });
});
