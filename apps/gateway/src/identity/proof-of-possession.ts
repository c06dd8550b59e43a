import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, errors, jwtVerify, type JWK, type JWTVerifyResult } from 'jose';
import { z } from 'zod';
import { cannotCheck, PROOF_ALGORITHMS, unauthenticated } from './unauthenticated.ts';
import type { RequestRefused } from '../request-refused.ts';

/** Remembers, for all replicas together, which proofs were admitted. */
export interface UsedProofs {
  /** True for the first use of a proof, whichever replica it reaches. */
  use(proof: { readonly keyThumbprint: string; readonly id: string; readonly expiresAt: Date }): Promise<boolean>;
}

export interface Possession {
  /** The header `DPoP`, if there is one. */
  readonly proof: string | undefined;
  readonly method: string;
  readonly accessToken: string;
  /** The key to which the access token is bound: its SHA-256 thumbprint (RFC 7638). */
  readonly keyThumbprint: string;
}

/** Lets a request with a bound token pass that proves its key (RFC 9449 §4.3). @throws RequestRefused */
export type CheckPossession = (possession: Possession) => Promise<void>;

interface PossessionRules {
  /** The address of the graph as its clients know it. What the request itself says of its host is never believed. */
  readonly url: string;
  /** How far a proof's time may be from ours, in both directions. */
  readonly windowSeconds: number;
  readonly usedProofs: UsedProofs;
  readonly clock: () => Date;
}

export const createPossessionCheck = ({ url, windowSeconds, usedProofs, clock }: PossessionRules): CheckPossession => {
  const expectedUrl = normalize(url);
  return async ({ proof, method, accessToken, keyThumbprint }) => {
    if (proof === undefined) throw refuse('The access token is bound to a key, and the header DPoP with a proof of it is missing. Send a fresh proof with every request.');
    const now = clock();
    const { jwk, claims } = await readProof(proof, now);
    if (claims.htm !== method) throw refuse(`The proof is made for another method. Make it for ${method} (claim htm).`);
    if (normalize(claims.htu) !== expectedUrl) throw refuse(`The proof is made for another address. Make it for ${expectedUrl} (claim htu).`);
    if (Math.abs(now.getTime() / 1_000 - claims.iat) > windowSeconds) throw refuse(`The time of the proof is more than ${windowSeconds} s from ours, ${now.toISOString()}. Make a fresh one, and check your clock (claim iat).`);
    if (claims.ath !== hashOf(accessToken)) throw refuse('The proof is made for another access token. Hash the token that you send (claim ath).');
    if ((await calculateJwkThumbprint(jwk)) !== keyThumbprint) throw refuse('The proof is signed by another key than the one to which the access token is bound.');
    const isFirstUse = await usedProofs.use({ keyThumbprint, id: claims.jti, expiresAt: new Date((claims.iat + windowSeconds) * 1_000) }).catch((error: unknown) => {
      throw cannotCheck('Proofs of possession cannot be checked at the moment. Try again in a few seconds, with a fresh proof.', 'gateway', error);
    });
    if (!isFirstUse) throw refuse('The proof was used before. Make a fresh one for every request (claim jti).');
  };
};

const proofClaims = z.object({ jti: z.string().min(1), htm: z.string(), htu: z.string(), iat: z.number(), ath: z.string() });

const readProof = async (proof: string, now: Date): Promise<{ readonly jwk: JWK; readonly claims: z.infer<typeof proofClaims> }> => {
  // No key is fetched: whatever goes wrong here lies in what the client has sent.
  const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: PROOF_ALGORITHMS, currentDate: now }).catch((error: unknown): Promise<JWTVerifyResult> => {
    throw refuse(explain(error));
  });
  const claims = proofClaims.safeParse(payload);
  if (!claims.success) throw refuse(`The proof lacks ${claims.error.issues.map(({ path }) => path.join('.')).join(', ')}, or says it in another form than RFC 9449 §4.2.`);
  return { jwk: protectedHeader.jwk!, claims: claims.data };
};

const explain = (error: unknown): string => {
  if (error instanceof errors.JOSEAlgNotAllowed) return `The proof is signed with an algorithm that is not accepted. Accepted are ${PROOF_ALGORITHMS.join(', ')}.`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the proof is wrong.';
  if (error instanceof errors.JWTExpired) return 'The proof has expired. Make a fresh one for every request.';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'typ') return 'The header DPoP holds another kind of token: the typ of a proof is dpop+jwt.';
  return 'The header DPoP holds no proof: one JWT of the type dpop+jwt, with the public key in its header (RFC 9449 §4.2).';
};

/** Without query and fragment, scheme and host in lower case, no default port (RFC 9449 §4.3). Null: no address. */
const normalize = (text: string): string | null => {
  const url = URL.parse(text);
  if (url === null) return null;
  url.search = '';
  url.hash = '';
  return url.href;
};

const hashOf = (accessToken: string): string => createHash('sha256').update(accessToken).digest('base64url');

const refuse = (message: string): RequestRefused => unauthenticated(message, { scheme: 'DPoP', error: 'invalid_dpop_proof' });
