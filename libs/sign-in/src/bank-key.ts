import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** A private key with what a signature must say of it. */
export interface BankKey {
  readonly privateKey: CryptoKey;
  /** Without the private part. */
  readonly publicJwk: JWK;
  /** `ES256`, `PS256` or `EdDSA` */
  readonly algorithm: string;
}

/** The key that a bank has registered, from its private JWK (RFC 7517) with `alg` and `kid`. @throws Error when it is no private JWK with these */
export const importBankKey = async (jwk: JWK): Promise<BankKey> => {
  if (jwk.alg === undefined || jwk.d === undefined) throw new Error('A bank’s key is a private JWK that names its alg');
  const { kty, crv, x, y, n, e, kid, alg } = jwk;
  const publicJwk = Object.fromEntries(Object.entries({ kty, crv, x, y, n, e, kid, alg }).filter(([, value]) => value !== undefined)) as JWK;
  return { privateKey: (await importJWK(jwk, jwk.alg)) as CryptoKey, publicJwk, algorithm: jwk.alg };
};

/** @throws Error when the file holds no private JWK; with code `ENOENT` when there is no such file */
export const loadBankKey = async (file: string): Promise<BankKey> => importBankKey(JSON.parse(await readFile(file, 'utf8')) as JWK);

/** A fresh ES256 key, as its private JWK. */
export const createBankKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256' };
};
