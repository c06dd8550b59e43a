import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { BankClientError } from './bank-client-error.ts';

/** A private key, and what a signature must say of it. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** The public part alone. */
  readonly publicJwk: JWK;
  /** `ES256`, `PS256` or `EdDSA` */
  readonly alg: string;
  readonly kid: string | undefined;
}

const ALGORITHMS = ['ES256', 'PS256', 'EdDSA'];

/** A fresh ES256 key as a private JWK; its `kid` is the thumbprint of its public part unless given. */
export const createPrivateJwk = async (kid?: string): Promise<JWK> => {
  const jwk = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  return { ...jwk, alg: 'ES256', use: 'sig', kid: kid ?? (await calculateJwkThumbprint(jwk)) };
};

/** What the bank hands over: the public part and nothing else (RFC 7517). */
export const publicPartOf = ({ kty, crv, x, y, n, e, kid, alg, use }: JWK): JWK =>
  Object.fromEntries(Object.entries({ kty, crv, x, y, n, e, kid, alg, use }).filter(([, value]) => value !== undefined)) as unknown as JWK;

/** @throws BankClientError BAD_REQUEST when it is no private JWK with an algorithm that is accepted */
export const importKey = async (jwk: JWK): Promise<SigningKey> => {
  if (jwk.d === undefined || jwk.alg === undefined || !ALGORITHMS.includes(jwk.alg)) {
    throw new BankClientError({ code: 'BAD_REQUEST', zh: '密钥应为含 alg（ES256、PS256 或 EdDSA）的私钥 JWK。', en: 'The key must be a private JWK with its alg: ES256, PS256 or EdDSA.' });
  }
  const { kid, alg: _alg, use: _use, ...material } = publicPartOf(jwk);
  return { privateKey: (await importJWK(jwk, jwk.alg)) as CryptoKey, publicJwk: material as JWK, alg: jwk.alg, kid };
};
