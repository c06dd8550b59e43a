import { createHash, randomUUID } from 'node:crypto';
import { createBankKey, importBankKey, type BankKey } from '@qinqing/sign-in';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { FakeIssuer, TokenParts } from './fake-issuer.ts';

/** The address under which clients know the gateway under test; it listens somewhere else, as behind a proxy. */
export const PUBLIC_URL = 'https://graph.qinqing.example';
export const GRAPH_URL = `${PUBLIC_URL}/graphql`;

export const createKey = async (algorithm = 'ES256', options: object = {}): Promise<BankKey> => {
  if (algorithm === 'ES256') return importBankKey(await createBankKey());
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, ...options });
  return importBankKey({ ...(await exportJWK(privateKey)), alg: algorithm });
};

/** An access token of a bank, bound to `key`. */
export const bankTokenFor = async (issuer: FakeIssuer, key: BankKey, { claims = {}, ...parts }: TokenParts = {}): Promise<string> =>
  issuer.token({
    ...parts,
    claims: {
      sub: 'bank-river',
      client_id: 'bank-river',
      scope: 'graph credit:enquire',
      cnf: { jkt: await calculateJwkThumbprint(key.publicJwk) },
      qinqing: { roles: ['BANK'], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [] },
      ...claims,
    },
  });

export interface ProofParts {
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly typ?: string | undefined; readonly jwk?: JWK | undefined };
  readonly signedBy?: CryptoKey | Uint8Array;
}

/** A proof as it should be, except for what the test changes. */
export const forgeProof = (key: BankKey, accessToken: string, { claims = {}, header = {}, signedBy = key.privateKey }: ProofParts = {}): Promise<string> =>
  new SignJWT({ htm: 'POST', htu: GRAPH_URL, ath: hashOf(accessToken), jti: randomUUID(), iat: Math.floor(Date.now() / 1_000), ...claims })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: key.algorithm, jwk: key.publicJwk, ...header } as never)
    .sign(signedBy);

export const hashOf = (accessToken: string): string => createHash('sha256').update(accessToken).digest('base64url');
