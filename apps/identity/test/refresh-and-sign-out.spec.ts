import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient } from './support/client.ts';
import { PUBLIC_URL, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
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

const REFUSED = { status: 400, body: { error: 'invalid_grant' } };

describe('a refresh token', () => {
  it('gives a new access token and a new refresh token', async () => {
    const client = new ConsoleClient(issuer.url);
    const first = await client.getTokens();
    const { status, body } = await client.refresh(first.refresh_token);
    expect(status).toBe(200);
    expect(body.access_token).not.toBe(first.access_token);
    expect(body.refresh_token).not.toBe(first.refresh_token);
  });

  it('is used once; whoever comes with a used one ends the whole chain', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: stolen } = await client.getTokens();
    const { body } = await client.refresh(stolen);
    expect(await client.refresh(stolen)).toMatchObject(REFUSED);
    expect(await client.refresh(body.refresh_token)).toMatchObject(REFUSED);
  });

  it('gives one successor when it arrives 40 times at the same moment', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.refresh(refreshToken)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ body }) => body.error === 'invalid_grant').length).toBeGreaterThanOrEqual(39);
  });

  it('can be revoked', async () => {
    const client = new ConsoleClient(issuer.url);
    const { refresh_token: refreshToken } = await client.getTokens();
    const answer = await fetch(new URL('/token/revocation', issuer.url), {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'qinqing-console', token: String(refreshToken) }),
    });
    expect(answer.status).toBe(200);
    expect(await client.refresh(refreshToken)).toMatchObject(REFUSED);
  });
});

describe('signing out', () => {
  const signOut = async (client: ConsoleClient, idToken: unknown, answer: Record<string, string>) => {
    const start = new URL('/session/end', issuer.url);
    start.search = new URLSearchParams({ id_token_hint: String(idToken), post_logout_redirect_uri: `${PUBLIC_URL}/`, state: 'bye' }).toString();
    const { page } = await client.follow(start);
    const text = String(await page?.text());
    const xsrf = /name="xsrf" value="(\w+)"/.exec(text)?.[1] ?? '';
    return { text, end: await client.follow(new URL('/session/end/confirm', issuer.url), new URLSearchParams({ xsrf, ...answer })) };
  };

  it('asks first, in both languages, and returns to the client', async () => {
    const client = new ConsoleClient(issuer.url);
    const { id_token: idToken } = await client.getTokens();
    const { text, end } = await signOut(client, idToken, { logout: 'yes' });
    expect(text).toContain('退出登录？<span lang="en">Sign out?</span>');
    expect(end.url.href).toBe(`${PUBLIC_URL}/?state=bye`);
  });

  it('ends the session and its refresh tokens', async () => {
    const client = new ConsoleClient(issuer.url);
    const tokens = await client.getTokens();
    await signOut(client, tokens.id_token, { logout: 'yes' });
    expect(await client.refresh(tokens.refresh_token)).toMatchObject(REFUSED);
    const silent = await client.follow(client.authorizationUrl({ prompt: 'none' }));
    expect(silent.url.searchParams.get('error')).toBe('login_required');
  });

  it('does nothing on a forged confirmation', async () => {
    const client = new ConsoleClient(issuer.url);
    const tokens = await client.getTokens();
    const { page } = await client.follow(new URL('/session/end/confirm', issuer.url), new URLSearchParams({ xsrf: 'guess', logout: 'yes' }));
    expect(page?.status).toBe(400);
    expect(await client.refresh(tokens.refresh_token)).toMatchObject({ status: 200 });
  });
});
