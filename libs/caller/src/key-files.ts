import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export const ALGORITHM = 'EdDSA';

/** A public key as `trusted.json` keeps it. One that is retired is believed under the heads of audit chains, and under nothing else. */
export interface TrustedJwk extends JWK {
  readonly retiredAt?: string;
}

export const privateKeyFile = (directory: string, name: string): string => join(directory, `${name}.private.json`);

/** The key that a process is going to sign with. */
export const nextKeyFile = (directory: string, name: string): string => join(directory, `${name}.next.private.json`);

const trustedKeysFile = (directory: string): string => join(directory, 'trusted.json');

/** @returns null when there is no such file */
export const readPrivateKey = async (file: string): Promise<JWK | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** The public half of the key in `file`, which is made if there is none. Of two that make it at once, one does and both use it. */
export const ensurePublicKey = async (file: string, name: string): Promise<TrustedJwk> => publicHalf((await readPrivateKey(file)) ?? (await createKey(file, name)));

export const publicHalf = ({ d: _private, ...publicJwk }: JWK): TrustedJwk => publicJwk;

export const readTrustedKeys = async (directory: string): Promise<readonly TrustedJwk[]> =>
  ((await readPrivateKey(trustedKeysFile(directory))) as { keys?: TrustedJwk[] } | null)?.keys ?? [];

export const writeTrustedKeys = async (directory: string, keys: readonly TrustedJwk[]): Promise<void> =>
  rename(await writeBeside(trustedKeysFile(directory), { keys }), trustedKeysFile(directory));

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
