import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Pool, PoolClient } from 'pg';
import type { JWK } from 'oidc-provider';

/** Serialises replicas that start together on an empty database: one generates, the others find. */
const KEY_GENERATION_LOCK = 4_407_041;

/**
 * The keys that sign tokens (Ed25519), newest first: the newest signs, all are published, so that what an older one has
 * signed stays valid until it expires. The first start generates one.
 */
export const loadSigningKeys = (database: Pool): Promise<readonly JWK[]> =>
  underLock(database, async (connection) => {
    const existing = await listSigningKeys(connection);
    if (existing.length > 0) return existing;
    await insertSigningKey(connection);
    return listSigningKeys(connection);
  });

/** Adds a key that signs from the next start on. @returns its `kid` */
export const addSigningKey = (database: Pool): Promise<string> => underLock(database, insertSigningKey);

/** The secrets that sign cookies, newest first. The first start generates one. */
export const loadCookieSecrets = (database: Pool): Promise<readonly string[]> =>
  underLock(database, async (connection) => {
    await connection.query(
      '/* createCookieSecret */ INSERT INTO cookie_key (secret) SELECT $1 WHERE NOT EXISTS (SELECT FROM cookie_key)',
      [randomBytes(32).toString('base64url')],
    );
    const { rows } = await connection.query<{ secret: string }>('/* listCookieSecrets */ SELECT secret FROM cookie_key ORDER BY id DESC');
    return rows.map(({ secret }) => secret);
  });

const listSigningKeys = async (connection: PoolClient): Promise<readonly JWK[]> => {
  const { rows } = await connection.query<{ private_jwk: JWK }>(
    '/* listSigningKeys */ SELECT private_jwk FROM signing_key ORDER BY created_at DESC, kid',
  );
  return rows.map(({ private_jwk: key }) => key);
};

const insertSigningKey = async (connection: PoolClient): Promise<string> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  await connection.query('/* addSigningKey */ INSERT INTO signing_key (kid, private_jwk) VALUES ($1, $2)', [
    kid,
    JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'EdDSA' }),
  ]);
  return kid;
};

const underLock = async <Result>(database: Pool, work: (connection: PoolClient) => Promise<Result>): Promise<Result> => {
  const connection = await database.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock($1)', [KEY_GENERATION_LOCK]);
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
};
