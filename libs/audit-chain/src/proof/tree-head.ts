import { CompactSign, compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type CompactVerifyGetKey, type CryptoKey, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { hashText } from './hash-text.ts';

/** What a department signs: at this instant its chain had this many entries, and these hashes stand for them. */
export interface TreeHead {
  readonly chain: string;
  readonly size: number;
  /** Merkle root over the entries, hex. */
  readonly rootHash: string;
  /** h of the last entry, hex. */
  readonly chainHash: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** Whoever keeps a chain signs its heads: the key bears the chain's name. */
export interface HeadSigner {
  readonly name: string;
  readonly privateKey: CryptoKey;
}

/** Finds the public key of the process that a head's `kid` names. */
export type HeadKeys = CompactVerifyGetKey;

/** The head is not signed by the keeper of its chain. `message` says what is wrong with it. */
export class HeadRejected extends Error {}

/** The same keys sign other things; what is signed as something else is no head. */
const TYPE = 'audit-head';

const headSchema: z.ZodType<TreeHead> = z.strictObject({ chain: z.string().min(1), size: z.int().nonnegative(), rootHash: hashText, chainHash: hashText, at: z.string().min(1) });

export const headKeys = (keys: JSONWebKeySet): HeadKeys => createLocalJWKSet(keys);

/** @returns a compact JWS (EdDSA, Ed25519) over the head's canonical JSON */
export const signTreeHead = (head: TreeHead, { name, privateKey }: HeadSigner): Promise<string> => {
  if (name !== head.chain) throw new Error(`the key of ${name} cannot sign the chain of ${head.chain}`);
  return new CompactSign(new TextEncoder().encode(canonicalJson(head))).setProtectedHeader({ alg: 'EdDSA', kid: name, typ: TYPE }).sign(privateKey);
};

/** @throws HeadRejected */
export const verifyTreeHead = async (signed: string, keys: HeadKeys): Promise<TreeHead> => {
  try {
    const { payload } = await verifySignature(signed, keys);
    return readHead(signed, payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new HeadRejected(`the signature was refused: ${error.code}`);
    throw error;
  }
};

/**
 * What a head says, whoever signed it.
 *
 * @throws HeadRejected when it is no head at all
 */
export const readUnverifiedHead = (signed: string): TreeHead => readHead(signed, Buffer.from(signed.split('.')[1] ?? '', 'base64url'));

/** After a rotation two keys bear one name: the head may be signed by either. */
const verifySignature = async (signed: string, keys: HeadKeys): Promise<{ readonly payload: Uint8Array }> => {
  const options = { algorithms: ['EdDSA', 'Ed25519'] };
  try {
    return await compactVerify(signed, keys, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const verified = await compactVerify(signed, key, options).catch(() => null);
      if (verified !== null) return verified;
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
};

const readHead = (signed: string, payload: Uint8Array): TreeHead => {
  const header = isWrittenOnce(signed) ? readHeader(signed) : null;
  const head = headSchema.safeParse(parseJson(payload)).data;
  if (header?.typ !== TYPE || head === undefined) throw new HeadRejected('this is no head of an audit chain');
  if (header.kid !== head.chain) throw new HeadRejected(`the chain of ${head.chain} is signed by ${String(header.kid)}`);
  return head;
};

/** The last character of a signature has bits to spare: a head that differs in these alone is another text, and refused. */
const isWrittenOnce = (signed: string): boolean => signed.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

const readHeader = (signed: string): { readonly typ?: string; readonly kid?: string } | null => {
  try {
    return decodeProtectedHeader(signed);
  } catch {
    return null;
  }
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};
