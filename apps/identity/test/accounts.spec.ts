import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qinqing/testing';
import { decodeJwt } from 'jose';
import { ConsoleClient } from './support/client.ts';
import { asOwner, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { CENTRE, addPeople, setActive } from './support/people.ts';

let database: TestDatabase;
let issuer: RunningIssuer;

beforeAll(async () => {
  database = await createIdentityDatabase();
  await addPeople(database);
  issuer = await startIssuer(database);
});

afterEach(() => setActive(database, CENTRE.subject, true));

afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

describe('an account that is no longer active', () => {
  it('cannot sign in', async () => {
    await setActive(database, CENTRE.subject, false);
    const client = new ConsoleClient(issuer.url);
    const { url } = await client.follow(client.authorizationUrl());
    const { page } = await client.follow(url, new URLSearchParams({ persona: 'centre' }));
    expect(page?.status).toBe(400);
  });

  it('gets no token for a code that it already holds', async () => {
    const client = new ConsoleClient(issuer.url);
    const code = await client.getCode();
    await setActive(database, CENTRE.subject, false);
    expect(await client.exchange(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('gets no new token by refreshing', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    await setActive(database, CENTRE.subject, false);
    expect(await client.refresh(refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is asked to sign in again where its session would have done', async () => {
    const client = new ConsoleClient(issuer.url);
    await client.authorize();
    await setActive(database, CENTRE.subject, false);
    const visible = await client.follow(client.authorizationUrl());
    expect(visible.page?.status).toBe(200);
    expect(visible.url.pathname).toMatch(/^\/interaction\//);
    const silent = await client.follow(client.authorizationUrl({ prompt: 'none' }));
    expect(silent.url.searchParams.get('error')).toBe('login_required');
  });
});

describe('an account whose roles change', () => {
  it('carries the new roles from the next refresh on', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    await asOwner(database, `UPDATE account SET roles = '{EVALUATOR}' WHERE subject = $1`, [CENTRE.subject]);
    const { body } = await client.refresh(refreshToken);
    expect(decodeJwt(String(body.access_token)).qinqing).toMatchObject({ roles: ['EVALUATOR'] });
    await asOwner(database, `UPDATE account SET roles = '{SERVICE_CENTRE}' WHERE subject = $1`, [CENTRE.subject]);
  });
});
