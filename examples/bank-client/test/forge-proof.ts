import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../src/canonical-json.ts';
import type { PublishedKeys } from '../src/verify-proof.ts';

/** A chain of entries made for a test, with a keeper who signs its head; written apart from the verifier: it builds the tree by recursion. */
export interface ForgedChain {
  readonly keys: PublishedKeys;
  /** The proof of the entry at this place, as the graph gives it. */
  proofOf(index: number): any;
  signHead(head: object, header?: object, key?: KeyObject): string;
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
const entryOf = (place: number) => ({ id: `entry-${place}`, kind: 'credit.EnquiryGranted', subjectIds: [`e-${place}`], body: { enquiryId: `entry-${place}`, decision: 'GRANTED', snapshotHash: `hash-${place}` }, digests: { askedFor: 'ab' }, occurredAt: '2026-11-22T02:00:00.000Z' });
const leafOf = (place: number): Buffer => sha256(Uint8Array.of(0), Buffer.from(canonicalJson(entryOf(place))));

/** RFC 9162 §2.1.1: the left half has the largest power of two that is less than the whole. */
const splitOf = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));

const rootOf = (leaves: readonly Buffer[]): Buffer => (leaves.length === 1 ? leaves[0]! : sha256(Uint8Array.of(1), rootOf(leaves.slice(0, splitOf(leaves.length))), rootOf(leaves.slice(splitOf(leaves.length)))));

const pathOf = (leaves: readonly Buffer[], index: number): readonly Buffer[] => {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split ? [...pathOf(left, index), rootOf(right)] : [...pathOf(right, index - split), rootOf(left)];
};

export const forgeChain = (size: number): ForgedChain => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const leaves = Array.from({ length: size }, (_, place) => leafOf(place));
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signHead: ForgedChain['signHead'] = (head, header = {}, key = privateKey) => {
    const signed = `${encode({ alg: 'EdDSA', kid: 'credit', typ: 'audit-head', ...header })}.${encode(head)}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  };
  const head = { chain: 'credit', size, rootHash: rootOf(leaves).toString('hex'), chainHash: '0'.repeat(64), at: '2026-11-22T02:00:01.000Z' };
  return {
    keys: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'credit' }] },
    signHead,
    proofOf: (index) => ({ entry: entryOf(index), index, size, leafHash: leaves[index]!.toString('hex'), path: pathOf(leaves, index).map((hash) => hash.toString('hex')), head: signHead(head) }),
  };
};
