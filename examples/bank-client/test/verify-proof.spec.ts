import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyProof } from '../src/index.ts';
import { forgeChain } from './forge-proof.ts';

const chain = forgeChain(13);
const good = chain.proofOf(5);
const check = (proof: unknown, expected = {}) => verifyProof(typeof proof === 'string' ? proof : JSON.stringify(proof), chain.keys, expected);
const { rootHash } = JSON.parse(Buffer.from(good.head.split('.')[1], 'base64url').toString('utf8'));
const headWith = (change: object, header?: object) => chain.signHead({ chain: 'credit', size: 13, rootHash, chainHash: '0'.repeat(64), at: '2026-11-22T02:00:01.000Z', ...change }, header);

describe('a proof (§10.11)', () => {
  it.each([1, 2, 3, 7, 8, 13, 64, 100])('of every entry of a chain of %d is found genuine', (size) => {
    const other = forgeChain(size);
    for (let index = 0; index < size; index += 1) expect(verifyProof(JSON.stringify(other.proofOf(index)), other.keys)).toMatchObject({ isGenuine: true, index });
  });

  it('is genuine in any order of its members, and of the enquiry and the snapshot that it names alone', () => {
    expect(check(Object.fromEntries(Object.entries(good).reverse()), { enquiryId: 'entry-5', snapshotHash: 'hash-5' })).toMatchObject({ isGenuine: true });
    expect(check(good, { enquiryId: 'entry-6' })).toEqual({ isGenuine: false, defect: 'OTHER_ENQUIRY' });
    expect(check(good, { snapshotHash: 'hash-6' })).toEqual({ isGenuine: false, defect: 'OTHER_ENQUIRY' });
  });

  it('is checked with either key while the department changes its key', () => {
    const next = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'credit' };
    expect(verifyProof(JSON.stringify(good), { keys: [next, ...chain.keys.keys] })).toMatchObject({ isGenuine: true });
  });

  it.each<[string, unknown, string]>([
    ['a changed decision', { ...good, entry: { ...good.entry, body: { ...good.entry.body, decision: 'DENIED' } } }, 'EDITED'],
    ['another time', { ...good, entry: { ...good.entry, occurredAt: '2026-11-22T02:00:00.001Z' } }, 'EDITED'],
    ['another digest', { ...good, entry: { ...good.entry, digests: { askedFor: 'ac' } } }, 'EDITED'],
    ['another entry in its place', { ...chain.proofOf(6), index: 5 }, 'NOT_INCLUDED'],
    ['the leaf of another entry', { ...good, leafHash: chain.proofOf(6).leafHash }, 'EDITED'],
    ['another place', { ...good, index: 4 }, 'NOT_INCLUDED'],
    ['a shorter path', { ...good, path: good.path.slice(1) }, 'NOT_INCLUDED'],
    ['a longer path', { ...good, path: [...good.path, good.path[0]] }, 'NOT_INCLUDED'],
    ['a path in another order', { ...good, path: good.path.toReversed() }, 'NOT_INCLUDED'],
    ['another size', { ...good, size: 14 }, 'HEAD_MISMATCH'],
    ['the head of another root', { ...good, head: headWith({ rootHash: '0'.repeat(64) }) }, 'NOT_INCLUDED'],
    ['the head of another chain', { ...good, head: headWith({ chain: 'visits' }) }, 'HEAD_MISMATCH'],
    ['a head that somebody else signed', { ...good, head: forgeChain(13).proofOf(5).head }, 'BAD_SIGNATURE'],
    ['something else that the department signed', { ...good, head: headWith({}, { typ: 'JWT' }) }, 'BAD_SIGNATURE'],
    ['the signature of another process', { ...good, head: headWith({}, { kid: 'gateway' }) }, 'BAD_SIGNATURE'],
    ['an unsigned head', { ...good, head: headWith({}, { alg: 'none' }) }, 'BAD_SIGNATURE'],
    ['no signature', { ...good, head: good.head.replace(/[^.]*$/, '') }, 'BAD_SIGNATURE'],
    ['a member more', { ...good, note: 1 }, 'MALFORMED'],
    ['a member of the entry more', { ...good, entry: { ...good.entry, note: 1 } }, 'MALFORMED'],
    ['no entry', { ...good, entry: null }, 'MALFORMED'],
    ['an index beyond the tree', { ...good, index: 13 }, 'MALFORMED'],
    ['hashes that are none', { ...good, path: ['x'] }, 'MALFORMED'],
    ['no JSON', 'proof', 'MALFORMED'],
    ['null', null, 'MALFORMED'],
  ])('with %s is found out', (_what, proof, defect) => {
    expect(check(proof)).toEqual({ isGenuine: false, defect });
  });

  it('with any one character of it changed is never genuine', () => {
    const text = JSON.stringify(good);
    for (let place = 0; place < text.length; place += 1) {
      const changed = text.slice(0, place) + (text.charAt(place) === '0' ? '1' : '0') + text.slice(place + 1);
      expect(`${place} ${check(changed).isGenuine}`).toBe(`${place} false`);
    }
  });

  it('is worth nothing under other keys, or none', () => {
    expect(verifyProof(JSON.stringify(good), forgeChain(1).keys)).toEqual({ isGenuine: false, defect: 'BAD_SIGNATURE' });
    expect(verifyProof(JSON.stringify(good), { keys: [] })).toEqual({ isGenuine: false, defect: 'BAD_SIGNATURE' });
    expect(verifyProof(JSON.stringify(good), { keys: [{ kid: 'credit', kty: 'OKP', crv: 'Ed25519', x: 'short' }] })).toEqual({ isGenuine: false, defect: 'BAD_SIGNATURE' });
  });
});
