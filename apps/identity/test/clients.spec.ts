import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient, LOOPBACK_URI } from './support/client.ts';
import { asOwner, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { addPeople } from './support/people.ts';

let database: TestDatabase;
let issuer: RunningIssuer;

beforeAll(async () => {
  database = await createIdentityDatabase();
  await addPeople(database);
  issuer = await startIssuer(database);
});

afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

describe('a client', () => {
  it('of somebody else gets no access without a consent, and there is no way to consent yet', async () => {
    await asOwner(
      database,
      `INSERT INTO client (client_id, name_zh, name_en, is_first_party, metadata) VALUES ('other', '别家', 'Other', false,
         '{"redirect_uris": ["https://other.example/callback"], "is_first_party": true}')`,
    );
    const client = new ConsoleClient(issuer.url);
    const answer = await client.authorize({ parameters: { client_id: 'other', redirect_uri: 'https://other.example/callback' } });
    expect(answer.get('error')).toBe('access_denied');
  });

  it('that is switched off is unknown from the next request on', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    await asOwner(database, `UPDATE client SET is_active = false WHERE client_id = 'qinqing-console'`);
    try {
      expect(await client.refresh(refreshToken)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      expect((await client.follow(client.authorizationUrl())).page?.status).toBe(400);
    } finally {
      await asOwner(database, `UPDATE client SET is_active = true WHERE client_id = 'qinqing-console'`);
    }
  });

  it('follows PUBLIC_URL with its addresses', async () => {
    const elsewhere = await startIssuer(database, { publicUrl: 'https://qinqing.example' });
    try {
      const client = new ConsoleClient(elsewhere.url);
      expect((await client.follow(client.authorizationUrl({ redirect_uri: 'https://qinqing.example/callback' }))).page?.status).toBe(200);
      expect((await client.follow(client.authorizationUrl({ redirect_uri: 'http://localhost:4000/callback' }))).page?.status).toBe(400);
    } finally {
      await elsewhere.stop();
    }
  });

  it('keeps its loopback addresses where PUBLIC_URL is plain HTTP in a local network, which no browser could use with PKCE', async () => {
    const local = await startIssuer(database, { publicUrl: 'http://10.0.0.5:4000' });
    try {
      const client = new ConsoleClient(local.url);
      expect((await client.follow(client.authorizationUrl({ redirect_uri: LOOPBACK_URI }))).page?.status).toBe(200);
      expect((await client.follow(client.authorizationUrl({ redirect_uri: 'http://10.0.0.5:4000/callback' }))).page?.status).toBe(400);
    } finally {
      await local.stop();
    }
  });

  it('cannot register itself', async () => {
    expect((await fetch(new URL('/reg', issuer.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(404);
  });
});

describe('the issuer', () => {
  it('goes on after the database has dropped its connections', async () => {
    await withClient(database.adminUrl, (admin) =>
      admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'identity_app'`),
    );
    let status = 0;
    for (let attempt = 0; attempt < 20 && status !== 200; attempt += 1) status = (await fetch(new URL('/personas', issuer.url))).status;
    expect(status).toBe(200);
  });
});
