import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { revertNewest, migrate } from '@qinqing/database';
import type { TestDatabase } from '@qinqing/testing';
import { migrations } from '../migrations/index.ts';
import { removeExpiredPayloads } from '../src/persistence/expired-payloads.ts';
import { loadCookieSecrets, loadSigningKeys } from '../src/persistence/keys.ts';
import { PayloadAdapter } from '../src/persistence/payload-adapter.ts';
import { asOwner, createIdentityDatabase } from './support/issuer.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createIdentityDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl, max: 40 });
  // pool.end() does not wait for its sockets: dropping the database may overtake them.
  pool.on('error', () => {});
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('the payload store', () => {
  it('returns what was put in, byte for byte, U+0000 included', async () => {
    const codes = new PayloadAdapter(pool, 'AuthorizationCode');
    await codes.upsert('a', { grantId: 'g', params: { state: 'x\0y 亲清' } }, 60);
    expect(await codes.find('a')).toEqual({ grantId: 'g', params: { state: 'x\0y 亲清' } });
  });

  it('keeps models apart, and finds by uid and by user code', async () => {
    const sessions = new PayloadAdapter(pool, 'Session');
    await sessions.upsert('s1', { uid: 'u1', userCode: 'c1' }, 60);
    expect(await new PayloadAdapter(pool, 'Interaction').find('s1')).toBeUndefined();
    expect(await sessions.findByUid('u1')).toEqual({ uid: 'u1', userCode: 'c1' });
    expect(await sessions.findByUserCode('c1')).toEqual({ uid: 'u1', userCode: 'c1' });
    await sessions.destroy('s1');
    expect(await sessions.find('s1')).toBeUndefined();
  });

  it('lets exactly one of 40 simultaneous uses consume a row, in 40 database sessions', async () => {
    const codes = new PayloadAdapter(pool, 'AuthorizationCode');
    await codes.upsert('once', {}, 60);
    const uses = await Promise.allSettled(Array.from({ length: 40 }, () => codes.consume('once')));
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codes.find('once')).toEqual({ consumed: expect.any(Number) });
  });

  it('revokes everything of one model under a grant', async () => {
    const tokens = new PayloadAdapter(pool, 'RefreshToken');
    await tokens.upsert('r1', { grantId: 'grant-1' }, 60);
    await tokens.upsert('r2', { grantId: 'grant-1' }, 60);
    await tokens.upsert('r3', { grantId: 'grant-2' }, 60);
    await tokens.revokeByGrantId('grant-1');
    expect(await Promise.all(['r1', 'r2', 'r3'].map((id) => tokens.find(id)))).toEqual([undefined, undefined, { grantId: 'grant-2' }]);
  });

  it('sweeps what expired more than an hour ago and nothing else', async () => {
    await asOwner(database, 'DELETE FROM oidc_payload');
    await asOwner(
      database,
      `INSERT INTO oidc_payload (model, id, payload, expires_at) VALUES
         ('Session', 'long gone', '{}', now() - interval '61 minutes'),
         ('Session', 'just gone', '{}', now() - interval '59 minutes'),
         ('Session', 'valid', '{}', now() + interval '1 minute'),
         ('Session', 'endless', '{}', NULL)`,
    );
    expect(await removeExpiredPayloads(pool)).toBe(1);
    const kept = await asOwner(database, 'SELECT id FROM oidc_payload ORDER BY id');
    expect(kept.map(({ id }) => id)).toEqual(['endless', 'just gone', 'valid']);
  });
});

describe('keys', () => {
  it('are generated once, however many replicas start together', async () => {
    const [keys, secrets] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => loadSigningKeys(pool))),
      Promise.all(Array.from({ length: 20 }, () => loadCookieSecrets(pool))),
    ]);
    expect(new Set(keys.flat().map(({ kid }) => kid)).size).toBe(1);
    expect(new Set(secrets.flat()).size).toBe(1);
  });
});

describe('the running role', () => {
  it.each([
    `INSERT INTO account (subject, name_zh, name_en, division_code) VALUES ('me', '我', 'me', '440704')`,
    `UPDATE account SET roles = '{PLATFORM_OPERATOR}'`,
    `INSERT INTO client (client_id, name_zh, name_en, metadata) VALUES ('mine', '', '', '{}')`,
    `UPDATE client SET is_first_party = true`,
    `UPDATE signing_key SET private_jwk = '{}'`,
    `DELETE FROM signing_key`,
    `CREATE TABLE mine ()`,
  ])('may not: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the migrations', () => {
  it('can be taken back and made again', async () => {
    const other = await createIdentityDatabase();
    try {
      for (const _ of migrations) await revertNewest(other.ownerUrl, migrations);
      expect(await asOwner(other, `SELECT to_regclass('account') AS account`)).toEqual([{ account: null }]);
      expect(await migrate(other.ownerUrl, migrations)).toHaveLength(migrations.length);
    } finally {
      await other.drop();
    }
  });
});
