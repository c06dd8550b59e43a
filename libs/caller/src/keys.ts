import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JSONWebKeySet, type JWK, type JWTVerifyGetKey } from 'jose';

const ALGORITHM = 'EdDSA';

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

export const loadTrustedKeys = async (file: string): Promise<TrustedKeys> =>
  createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet);

/**
 * Writes an Ed25519 key pair for each process: `<name>.private.json` for the process alone, and the public halves of
 * all of them in `trusted.json`. Keys that exist are kept, so a new department joins without a rotation; of two that
 * generate at once, one makes the key and the other takes it over.
 */
export const generateSigningKeys = async (directory: string, names: readonly string[]): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const publicKeys = await Promise.all(names.map((name) => publicHalf(join(directory, `${name}.private.json`), name)));
  const beside = await writeBeside(join(directory, 'trusted.json'), { keys: publicKeys });
  await rename(beside, join(directory, 'trusted.json'));
};

const publicHalf = async (file: string, name: string): Promise<JWK> => {
  const privateJwk = (await readKey(file)) ?? (await createKey(file, name));
  const { d: _private, ...publicJwk } = privateJwk;
  return publicJwk;
};

const readKey = async (file: string): Promise<JWK | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Linking fails when the name is taken: then the key that lies there is the process's key. */
const createKey = async (file: string, name: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: name, alg: ALGORITHM };
  const beside = await writeBeside(file, jwk);
  try {
    await link(beside, file);
    return jwk;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } finally {
    await rm(beside);
  }
};

/** Written beside and then moved or linked into place, so that a reader never meets half a key. */
const writeBeside = async (file: string, content: unknown): Promise<string> => {
  const beside = `${file}.${randomUUID()}.new`;
  await writeFile(beside, JSON.stringify(content), { mode: 0o600 });
  return beside;
};
