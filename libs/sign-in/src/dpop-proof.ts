import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { BankKey } from './bank-key.ts';

export interface DpopProofRequest {
  readonly key: BankKey;
  /** HTTP method of the request that the proof goes with, e.g. `POST`. */
  readonly htm: string;
  /** Its URL; query and fragment are left out. */
  readonly htu: string;
  /** The token that the request carries; none when a token is asked for. */
  readonly accessToken?: string;
  /** Default: now. */
  readonly issuedAt?: Date;
}

/** A proof of possession (RFC 9449 §4.2) for one request: it is good once, for about a minute. @returns the value of the header `DPoP` */
export const createDpopProof = ({ key, htm, htu, accessToken, issuedAt = new Date() }: DpopProofRequest): Promise<string> => {
  const { kid: _kid, alg: _alg, ...jwk } = key.publicJwk;
  const { origin, pathname } = new URL(htu);
  return new SignJWT({ htm, htu: `${origin}${pathname}`, ...(accessToken !== undefined && { ath: createHash('sha256').update(accessToken).digest('base64url') }) })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: key.algorithm, jwk })
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .sign(key.privateKey);
};
