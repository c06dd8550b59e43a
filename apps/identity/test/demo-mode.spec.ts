import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qinqing/testing';
import { listPersonas, signIn } from '@qinqing/sign-in';
import { ConsoleClient } from './support/client.ts';
import { createIdentityDatabase, findFreePort, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { CENTRE, addPeople } from './support/people.ts';

let database: TestDatabase;
let issuer: RunningIssuer;

beforeAll(async () => {
  database = await createIdentityDatabase();
  await addPeople(database);
});

afterAll(() => database.drop());

describe('in demo mode', () => {
  beforeAll(async () => {
    issuer = await startIssuer(database);
  });
  afterAll(() => issuer.stop());

  it('GET /personas lists who can sign in without a password, and nobody else', async () => {
    expect(await (await fetch(new URL('/personas', issuer.url))).json()).toEqual([
      { persona: 'centre', name: { zh: '何晓岚', en: 'He Xiaolan' }, description: { zh: '受理来访预约', en: 'Takes in visit requests' }, roles: ['SERVICE_CENTRE'] },
      { persona: 'clerk', name: { zh: '陈敏', en: 'Chen <Min> & Co' }, description: { zh: '企业经办人', en: 'Clerk of an enterprise' }, roles: ['CLERK'] },
    ]);
  });

  it('GET /personas may be read by the pages of any origin', async () => {
    const response = await fetch(new URL('/personas', issuer.url), { headers: { origin: 'http://localhost:4000' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('the sign-in library passes the page that people see', async () => {
    expect(await signIn({ issuer: issuer.url, persona: 'clerk' })).toEqual({ accessToken: expect.any(String), expiresInSeconds: 900 });
    expect((await listPersonas(issuer.url)).map(({ persona }) => persona)).toEqual(['centre', 'clerk']);
  });

  it('the sign-in library names the known personas when asked for another', async () => {
    await expect(signIn({ issuer: issuer.url, persona: 'nobody' })).rejects.toMatchObject({ failure: 'UNKNOWN_PERSONA', knownPersonas: ['centre', 'clerk'] });
  });
});

describe('outside demo mode', () => {
  beforeAll(async () => {
    issuer = await startIssuer(database, { isDemo: false });
  });
  afterAll(() => issuer.stop());

  it('there are no personas', async () => {
    expect((await fetch(new URL('/personas', issuer.url))).status).toBe(404);
    await expect(listPersonas(issuer.url)).rejects.toMatchObject({ failure: 'NO_DEMO' });
    await expect(signIn({ issuer: issuer.url, persona: 'centre' })).rejects.toMatchObject({ failure: 'NO_DEMO' });
  });

  it('the sign-in page names no persona and says where people sign in', async () => {
    const client = new ConsoleClient(issuer.url);
    const { page } = await client.follow(client.authorizationUrl());
    const text = String(await page?.text());
    expect(page?.status).toBe(403);
    expect(text).toContain('OIDC_ISSUER');
    expect(text).not.toContain('何晓岚');
  });

  it('a hint signs nobody in', async () => {
    const client = new ConsoleClient(issuer.url, { 'sec-fetch-site': 'same-site' });
    const { page } = await client.follow(client.authorizationUrl({ login_hint: CENTRE.persona }));
    expect(page?.status).toBe(403);
  });

  it('a posted persona signs nobody in', async () => {
    const client = new ConsoleClient(issuer.url);
    const { url } = await client.follow(client.authorizationUrl());
    const { page } = await client.follow(url, new URLSearchParams({ persona: CENTRE.persona }));
    expect(page?.status).toBe(403);
  });
});

describe('a database in which a demonstration has run', () => {
  it('lets neither its sessions nor its refresh tokens into production', async () => {
    const port = await findFreePort();
    issuer = await startIssuer(database, { port });
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    await issuer.stop();
    issuer = await startIssuer(database, { port, isDemo: false });
    try {
      expect(await client.refresh(refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
      const silent = await client.follow(client.authorizationUrl({ prompt: 'none' }));
      expect(silent.url.searchParams.get('error')).toBe('login_required');
    } finally {
      await issuer.stop();
    }
  });
});
