import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient } from './support/client.ts';
import { createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
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

describe('unknown or missing scopes mean no access', () => {
  it.each([
    ['an unknown scope', { scope: 'openid graph everything' }, 'invalid_scope'],
    ['only an unknown scope', { scope: 'everything' }, 'invalid_scope'],
    ['no scope', { scope: null }, 'invalid_scope'],
    ['the graph as resource, but no scope of it', { scope: 'openid', resource: 'urn:qinqing:graph' }, 'invalid_scope'],
    ['another resource', { resource: 'urn:somebody:else' }, 'invalid_target'],
  ])('a request with %s is refused before anybody signs in', async (_case, parameters, error) => {
    const client = new ConsoleClient(issuer.url);
    const { url, page } = await client.follow(client.authorizationUrl(parameters));
    expect(page).toBeNull();
    expect(url.searchParams.get('error')).toBe(error);
  });

  it('the graph need not be named as resource, and may be', async () => {
    const tokens = await new ConsoleClient(issuer.url).getTokens({ parameters: { scope: 'graph', resource: 'urn:qinqing:graph' } });
    expect(decodeJwt(String(tokens.access_token))).toMatchObject({ aud: 'urn:qinqing:graph', scope: 'graph' });
    expect(tokens.id_token).toBeUndefined();
  });

  it('a sign-in alone gives a token for the userinfo endpoint and none for the graph', async () => {
    const { access_token: token } = await new ConsoleClient(issuer.url).getTokens({ parameters: { scope: 'openid profile' } });
    expect(() => decodeJwt(String(token))).toThrow();
    const userinfo = await fetch(new URL('/me', issuer.url), { headers: { authorization: `Bearer ${token}` } });
    expect(await userinfo.json()).toMatchObject({ name: '何晓岚' });
  });

  it('a refresh cannot widen the scope, nor turn it into a token for the graph without scope', async () => {
    const client = new ConsoleClient(issuer.url);
    const narrow = await client.getTokens({ parameters: { scope: 'openid' } });
    expect(await client.refresh(narrow.refresh_token, { scope: 'openid graph' })).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    const wide = await client.getTokens();
    expect(await client.refresh(wide.refresh_token, { scope: 'openid' })).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
  });
});
