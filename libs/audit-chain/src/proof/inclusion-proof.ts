import { z } from 'zod';
import { auditEntrySchema, type AuditEntry } from './audit-entry.ts';
import { NotCanonical } from './canonical-json.ts';
import { fromHex, hashText, toHex } from './hash-text.ts';
import { verifyInclusion } from './inclusion.ts';
import { hashEntry } from './merkle-hash.ts';
import { HeadRejected, readUnverifiedHead, verifyTreeHead, type HeadKeys, type TreeHead } from './tree-head.ts';

/** What an enterprise downloads to check, without the platform, that an entry stands in the chain (存证证明). */
export interface InclusionProof {
  readonly entry: AuditEntry;
  /** The entry's place, from 0. */
  readonly index: number;
  /** How many entries the signed head covers. */
  readonly size: number;
  readonly leafHash: string;
  /** At most ⌈log₂ size⌉ hashes, lowest first. */
  readonly path: readonly string[];
  /** The signed tree head, a compact JWS. */
  readonly head: string;
}

const proofSchema: z.ZodType<InclusionProof> = z.strictObject({
  entry: auditEntrySchema,
  index: z.int().nonnegative(),
  size: z.int().positive(),
  leafHash: hashText,
  path: z.array(hashText).max(64),
  head: z.string(),
});

/** `EDITED`: the entry has another hash than its leaf · `NOT_INCLUDED`: the leaf is not in the signed tree · `HEAD_MISMATCH`: the head is that of another tree. */
export type ProofDefect = 'MALFORMED' | 'EDITED' | 'NOT_INCLUDED' | 'HEAD_MISMATCH' | 'BAD_SIGNATURE';

export type ProofVerdict =
  | { readonly kind: 'INCLUDED'; readonly head: TreeHead; readonly isSignatureChecked: boolean }
  | { readonly kind: 'DEFECT'; readonly defect: ProofDefect; readonly detail: string };

/** @returns null when the value does not have the form of a proof */
export const parseInclusionProof = (value: unknown): InclusionProof | null => proofSchema.safeParse(value).data ?? null;

/**
 * Checks a proof from the entry up to the signature.
 *
 * @param keys null: all but the signature is checked, which proves nothing against whoever made the proof
 */
export const verifyInclusionProof = async (proof: InclusionProof, keys: HeadKeys | null): Promise<ProofVerdict> => {
  const leafHash = hashOrNull(proof.entry);
  if (leafHash === null) return defect('MALFORMED', 'the entry is no canonical JSON');
  if (toHex(leafHash) !== proof.leafHash) return defect('EDITED', `the entry's hash is ${toHex(leafHash)}, not ${proof.leafHash}`);
  const head = await readHead(proof.head, keys);
  if (typeof head === 'string') return defect('BAD_SIGNATURE', head);
  if (head.size !== proof.size) return defect('HEAD_MISMATCH', `the head covers ${head.size} entries, the proof speaks of ${proof.size}`);
  const isIncluded = verifyInclusion({ ...proof, leafHash, path: proof.path.map(fromHex), rootHash: fromHex(head.rootHash) });
  if (!isIncluded) return defect('NOT_INCLUDED', `the path does not lead from entry ${proof.index + 1} to the signed root`);
  return { kind: 'INCLUDED', head, isSignatureChecked: keys !== null };
};

const defect = (name: ProofDefect, detail: string): ProofVerdict => ({ kind: 'DEFECT', defect: name, detail });

const hashOrNull = (entry: AuditEntry): Buffer | null => {
  try {
    return hashEntry(entry);
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
};

const readHead = async (signed: string, keys: HeadKeys | null): Promise<TreeHead | string> => {
  try {
    return keys === null ? readUnverifiedHead(signed) : await verifyTreeHead(signed, keys);
  } catch (error) {
    if (error instanceof HeadRejected) return error.message;
    throw error;
  }
};
