import { mkdir, readFile } from 'node:fs/promises';
import { createLocalJWKSet, importJWK, type CryptoKey, type JWK, type JWTVerifyGetKey } from 'jose';
import { ALGORITHM, ensurePublicKey, privateKeyFile, readTrustedKeys, writeTrustedKeys, type TrustedJwk } from './key-files.ts';

export interface SigningKey {
  /** The name of the process that signs; also the JWS `kid` and `iss`. */
  readonly name: string;
  readonly privateKey: CryptoKey;
}

/** Resolves the public key of the process named by a token's `kid`. */
export type TrustedKeys = JWTVerifyGetKey;

export const loadSigningKey = async (file: string): Promise<SigningKey> => {
  const jwk = JSON.parse(await readFile(file, 'utf8')) as JWK;
  if (jwk.kid === undefined) throw new Error(`${file} holds no kid: generate the keys again`);
  return { name: jwk.kid, privateKey: (await importJWK(jwk, ALGORITHM)) as CryptoKey };
};

/** The keys that requests may be signed with; retired ones are not among them. */
export const loadTrustedKeys = async (file: string): Promise<TrustedKeys> => {
  const { keys } = JSON.parse(await readFile(file, 'utf8')) as { keys: TrustedJwk[] };
  return createLocalJWKSet({ keys: keys.filter(({ retiredAt }) => retiredAt === undefined) });
};

/**
 * Writes an Ed25519 key pair for each process: `<name>.private.json` for the process alone, and the public halves of
 * all of them in `trusted.json`. Keys that exist are kept, so a new department joins without a rotation, and so are former
 * public keys: what they signed in an audit chain must stay verifiable. Of two that generate at once, one makes the key
 * and the other takes it over.
 */
export const generateSigningKeys = async (directory: string, names: readonly string[]): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const present = await Promise.all(names.map((name) => ensurePublicKey(privateKeyFile(directory, name), name)));
  const former = (await readTrustedKeys(directory)).filter((key) => names.includes(key.kid ?? '') && !present.some(({ x }) => x === key.x));
  await writeTrustedKeys(directory, [...present, ...former]);
};
