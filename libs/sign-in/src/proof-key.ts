import { createHash, randomBytes } from 'node:crypto';

export interface ProofKey {
  readonly verifier: string;
  /** BASE64URL(SHA256(verifier)), method S256 */
  readonly challenge: string;
}

/** A fresh PKCE pair (RFC 7636 §4). */
export const createProofKey = (): ProofKey => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};
