import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './keys.ts';

export interface ProofRequest {
  readonly key: SigningKey;
  readonly method: string;
  /** Query and fragment are left out. */
  readonly url: string;
  /** The token that goes with it; none when a token is asked for. */
  readonly accessToken?: string;
  /** What the server gave in its header `DPoP-Nonce`, if it ever does. */
  readonly nonce?: string | undefined;
  readonly now?: Date;
}

/** A proof that the sender holds the key of its token (RFC 9449 §4.2): for one request, good once, for about a minute. */
export const createProof = ({ key, method, url, accessToken, nonce, now = new Date() }: ProofRequest): Promise<string> => {
  const { origin, pathname } = new URL(url);
  const claims = {
    htm: method,
    htu: `${origin}${pathname}`,
    jti: randomUUID(),
    iat: Math.floor(now.getTime() / 1_000),
    ...(accessToken !== undefined && { ath: createHash('sha256').update(accessToken).digest('base64url') }),
    ...(nonce !== undefined && { nonce }),
  };
  return new SignJWT(claims).setProtectedHeader({ typ: 'dpop+jwt', alg: key.alg, jwk: key.publicJwk }).sign(key.privateKey);
};
