import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/**
 * `MALFORMED`: no proof at all · `EDITED`: the entry is not what was hashed · `NOT_INCLUDED`: the path does not lead to the signed root ·
 * `HEAD_MISMATCH`: the head is that of another tree or chain · `BAD_SIGNATURE`: the head is not signed by the credit department ·
 * `OTHER_ENQUIRY`: a good proof, but of something else than was asked about.
 */
export type ProofDefect = 'MALFORMED' | 'EDITED' | 'NOT_INCLUDED' | 'HEAD_MISMATCH' | 'BAD_SIGNATURE' | 'OTHER_ENQUIRY';

export interface TreeHead {
  readonly chain: string;
  readonly size: number;
  readonly rootHash: string;
  readonly chainHash: string;
  readonly at: string;
}

export type ProofVerdict =
  | { readonly isGenuine: true; readonly head: TreeHead; readonly entry: AuditEntry; readonly index: number }
  | { readonly isGenuine: false; readonly defect: ProofDefect };

export interface AuditEntry {
  readonly id: string;
  readonly kind: string;
  readonly subjectIds: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly digests: Readonly<Record<string, string>>;
  readonly occurredAt: string;
}

/** JSON Web Key Set as the platform publishes it at `/.well-known/jwks.json`. */
export interface PublishedKeys {
  readonly keys: readonly (Readonly<Record<string, unknown>> & { readonly kid?: string })[];
}

export const isKeySet = (value: unknown): value is PublishedKeys => isObject(value) && Array.isArray(value.keys) && value.keys.every(isObject);

interface Proof {
  readonly entry: AuditEntry;
  readonly index: number;
  readonly size: number;
  readonly leafHash: string;
  readonly path: readonly string[];
  readonly head: string;
}

const CHAIN = 'credit';

/**
 * Checks without the platform that an enquiry stands in the audit chain, unchanged: from the entry's hash up the tree (RFC 9162 §2.1.3.2)
 * to the root that the credit department has signed. Written against the documented format, with Node's own cryptography alone.
 *
 * @param proofText the text exactly as the graph gave it
 * @param expected what you know of the enquiry: an entry of another id or snapshot is no proof of it
 */
export const verifyProof = (proofText: string, keys: PublishedKeys, expected: { readonly enquiryId?: string; readonly snapshotHash?: string } = {}): ProofVerdict => {
  const proof = parseProof(proofText);
  if (proof === null) return defect('MALFORMED');
  const leaf = hashEntry(proof.entry);
  if (leaf === null) return defect('MALFORMED');
  if (leaf.toString('hex') !== proof.leafHash) return defect('EDITED');
  const head = readHead(proof.head, keys);
  if (head === null) return defect('BAD_SIGNATURE');
  if (head.chain !== CHAIN || head.size !== proof.size) return defect('HEAD_MISMATCH');
  if (rootOf(leaf, proof) !== head.rootHash) return defect('NOT_INCLUDED');
  const { entry, index } = proof;
  const isExpected = (expected.enquiryId ?? entry.id) === entry.id && (expected.snapshotHash ?? entry.body.snapshotHash) === entry.body.snapshotHash;
  return isExpected ? { isGenuine: true, head, entry, index } : defect('OTHER_ENQUIRY');
};

const defect = (name: ProofDefect): ProofVerdict => ({ isGenuine: false, defect: name });

/** Leaves and nodes are hashed apart, so that a node cannot be passed off as an entry. */
const LEAF = 0;
const NODE = 1;

const hash = (prefix: number, ...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** Null: nested so deep that no platform wrote it. */
const hashEntry = (entry: AuditEntry): Buffer | null => {
  try {
    return hash(LEAF, Buffer.from(canonicalJson(entry)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** Null: the path is too short or too long for this place in a tree of this size. */
const rootOf = (leaf: Buffer, { index, size, path }: Proof): string | null => {
  let [node, last, result] = [index, size - 1, leaf];
  for (const sibling of path.map((hex) => Buffer.from(hex, 'hex'))) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      result = hash(NODE, sibling, result);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else {
      result = hash(NODE, result, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? result.toString('hex') : null;
};

/** A compact JWS by the key that bears the chain's name; after a rotation two keys may bear it. Null: not signed so. */
const readHead = (signed: string, { keys }: PublishedKeys): TreeHead | null => {
  const parts = signed.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  // A part that is written in another way than base64url writes it is another text.
  if (parts.length !== 3 || parts.some((part) => Buffer.from(part, 'base64url').toString('base64url') !== part)) return null;
  const { alg, kid, typ } = (parse(decode(header)) ?? {}) as Record<string, unknown>;
  if ((alg !== 'EdDSA' && alg !== 'Ed25519') || kid !== CHAIN || typ !== 'audit-head') return null;
  const isSigned = keys
    .filter((key) => key.kid === kid && key.kty === 'OKP' && key.crv === 'Ed25519')
    .some((key) => isSignedBy(key, Buffer.from(`${header}.${payload}`), Buffer.from(signature, 'base64url')));
  return isSigned ? (parse(decode(payload)) as TreeHead | null) : null;
};

const isSignedBy = (key: PublishedKeys['keys'][number], signed: Buffer, signature: Buffer): boolean => {
  try {
    return verify(null, signed, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: String(key.x) }, format: 'jwk' }), signature);
  } catch {
    return false;
  }
};

const decode = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const MEMBERS = 'entry,head,index,leafHash,path,size';
const ENTRY_MEMBERS = 'body,digests,id,kind,occurredAt,subjectIds';
const namesOf = (value: object): string => Object.keys(value).sort().join();

const parseProof = (text: string): Proof | null => {
  const value = parse(text);
  if (!isObject(value) || namesOf(value) !== MEMBERS || !isObject(value.entry) || namesOf(value.entry) !== ENTRY_MEMBERS || !isObject(value.entry.body)) return null;
  const { index, size, leafHash, path, head } = value;
  const isWellFormed = isCount(index) && isCount(size) && index < size && isHash(leafHash) && Array.isArray(path) && path.length <= 64 && path.every(isHash) && typeof head === 'string';
  return isWellFormed ? (value as unknown as Proof) : null;
};
