import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

const ALGORITHM = 'ES256';

/** The public half of the private key in `file`, which is made for this user alone when there is none. */
export const ensureBankKey = async (file: string, clientId: string): Promise<JWK> => {
  await createUnlessThere(file, clientId);
  const { d: _private, ...publicJwk } = JSON.parse(await readFile(file, 'utf8')) as JWK;
  return publicJwk;
};

/** Linking fails when the name is taken: of two replicas that start together one makes the key, and both use it. */
const createUnlessThere = async (file: string, clientId: string): Promise<void> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const beside = `${file}.${randomUUID()}.new`;
  await writeFile(beside, JSON.stringify({ ...(await exportJWK(privateKey)), kid: `${clientId}-1`, alg: ALGORITHM, use: 'sig' }), { mode: 0o600 });
  try {
    await link(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(beside);
  }
};
