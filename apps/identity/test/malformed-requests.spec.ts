import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('a malformed request', () => {
  it.each([
    ['an unknown route', '/nowhere', {}, 404],
    ['the wrong method', '/token', {}, 404],
    ['an empty body', '/token', { method: 'POST' }, 400],
    ['JSON where a form belongs', '/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"grant_type":' }, 400],
    ['a body that is too large', '/token', { method: 'POST', headers: FORM, body: 'a='.padEnd(70_000, 'x') }, 400],
    ['U+0000 in a code', '/token', { method: 'POST', headers: FORM, body: 'client_id=qinqing-console&grant_type=authorization_code&code=%00&redirect_uri=x&code_verifier=x' }, 400],
    ['U+0000 in the client id', '/token', { method: 'POST', headers: FORM, body: 'client_id=%00&grant_type=authorization_code' }, 401],
    ['a repeated parameter', '/token', { method: 'POST', headers: FORM, body: 'client_id=qinqing-console&client_id=b&grant_type=refresh_token' }, 400],
    ['a broken address', '/%E0%A4%A', {}, 400],
    ['an authorisation request without anything', '/auth', {}, 400],
    ['an authorisation request with U+0000 as client', '/auth?client_id=%00', {}, 400],
  ])('with %s is answered in JSON', async (_case, path, init: RequestInit, status) => {
    const response = await fetch(`${issuer.url}${path}`, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(JSON.stringify(await response.json())).not.toMatch(/at .+\(.+:\d+:\d+\)|node_modules/);
  });

  it('is explained to a browser in both languages, with what the caller sent escaped', async () => {
    const client = new ConsoleClient(issuer.url);
    const { page } = await client.follow(client.authorizationUrl({ client_id: '<script>alert(1)</script>' }));
    const text = String(await page?.text());
    expect(page?.status).toBe(400);
    expect(text).toContain('无法登录');
    expect(text).toContain('Sign-in is not possible');
    expect(text).not.toContain('<script');
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('may carry U+0000 in state: it comes back as it was', async () => {
    const answer = await new ConsoleClient(issuer.url).authorize({ parameters: { state: 'a\0b' } });
    expect(answer.get('state')).toBe('a\0b');
  });

  it('reaches the sign-in page with the wrong kind of body and is refused as such', async () => {
    const client = new ConsoleClient(issuer.url);
    const { url } = await client.follow(client.authorizationUrl());
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(response.status).toBe(415);
  });
});

describe('health', () => {
  it('answers /healthz and /readyz', async () => {
    expect(await (await fetch(new URL('/healthz', issuer.url))).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(new URL('/readyz', issuer.url))).json()).toEqual({ status: 'ready' });
  });
});
