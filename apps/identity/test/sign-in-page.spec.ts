import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient, EXPLORER_URI, LOOPBACK_URI } from './support/client.ts';
import { createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { CLERK, addPeople } from './support/people.ts';

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

/** What a browser says of a request that a page of the gateway has begun. */
const FROM_OWN_PAGE = { 'sec-fetch-site': 'same-site' };

const openPage = async (parameters = {}, headers = {}): Promise<{ client: ConsoleClient; url: URL; page: Response; text: string }> => {
  const client = new ConsoleClient(issuer.url, headers);
  const { url, page } = await client.follow(client.authorizationUrl(parameters));
  if (page === null) throw new Error(`no page, but ${url.href}`);
  return { client, url, page, text: await page.text() };
};

/** The page between two people on one device sends its form by itself; here it is sent by hand. */
const endFirstSession = (client: ConsoleClient, page: string): ReturnType<ConsoleClient['follow']> =>
  client.follow(new URL('/session/end/confirm', issuer.url), new URLSearchParams({ xsrf: /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '', logout: 'yes' }));

describe('the sign-in page', () => {
  it('shows each persona as a button, Chinese first, with names and roles in both languages', async () => {
    const { text } = await openPage();
    expect(text).toContain('<html lang="zh-CN">');
    expect(text.match(/<button class="persona" name="persona" value="(\w+)"/g)).toHaveLength(2);
    expect(text).toContain('企业发展服务中心 <span lang="en">Enterprise development service centre</span>');
    expect(text.indexOf('何晓岚')).toBeLessThan(text.indexOf('He Xiaolan'));
    expect(text).toContain('亲清工作台');
  });

  it('escapes what comes from the database', async () => {
    const { text } = await openPage();
    expect(text).toContain('Chen &lt;Min&gt; &amp; Co');
    expect(text).not.toContain('Chen <Min>');
  });

  it('needs no script and loads nothing: its policy allows only its own style and the way back to the client', async () => {
    const { page, text } = await openPage();
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|url\(|\son\w+=/i);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self' http:\/\/localhost:4000; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('keeps its cookies from scripts and from other sites', async () => {
    const response = await fetch(new ConsoleClient(issuer.url).authorizationUrl(), { redirect: 'manual' });
    const cookies = response.headers.getSetCookie();
    expect(cookies.some((cookie) => cookie.startsWith('qinqing_interaction='))).toBe(true);
    for (const cookie of cookies) expect(cookie).toMatch(/httponly/i);
    for (const cookie of cookies) expect(cookie).toMatch(/samesite=lax/i);
  });

  it('marks its cookies secure behind a proxy that speaks HTTPS', async () => {
    const secure = await startIssuer(database, { isBehindProxy: true });
    try {
      const response = await fetch(new ConsoleClient(secure.url).authorizationUrl(), { redirect: 'manual', headers: { 'x-forwarded-proto': 'https' } });
      for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; secure/i);
    } finally {
      await secure.stop();
    }
  });

  it('is left out for who has chosen a persona on the platform’s own page (login_hint), also when somebody else was signed in', async () => {
    const client = new ConsoleClient(issuer.url, FROM_OWN_PAGE);
    await client.getTokens({ parameters: { login_hint: 'centre' } });
    const { page } = await client.follow(client.authorizationUrl({ login_hint: 'clerk', prompt: 'login' }));
    const { url } = await endFirstSession(client, String(await page?.text()));
    expect(`${url.origin}${url.pathname}`).toBe(EXPLORER_URI);
    const { body } = await client.exchange(String(url.searchParams.get('code')));
    expect(decodeJwt(String(body.access_token)).sub).toBe(CLERK.subject);
  });

  it.each([
    ['an unknown persona', { login_hint: 'nobody' }, FROM_OWN_PAGE],
    ['a program on a loopback port', { login_hint: 'clerk', redirect_uri: LOOPBACK_URI }, FROM_OWN_PAGE],
    ['who comes from a page of another site, which could sign people in unasked', { login_hint: 'clerk' }, { 'sec-fetch-site': 'cross-site' }],
    ['who follows a link from a mail', { login_hint: 'clerk' }, { 'sec-fetch-site': 'none' }],
    ['a browser that does not say from where it comes', { login_hint: 'clerk' }, {}],
  ])('is shown whatever the hint says to %s', async (_who, parameters, headers) => {
    const { page, text } = await openPage(parameters, headers);
    expect(page.status).toBe(200);
    expect(text).toContain('name="persona"');
  });

  it('takes no answer without the cookie of this very sign-in (forged posts)', async () => {
    const { url } = await openPage();
    const stranger = new ConsoleClient(issuer.url);
    const { page } = await stranger.follow(url, new URLSearchParams({ persona: 'centre' }));
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain('登录已过期');
  });

  it('takes the cookie of one sign-in for no other', async () => {
    const response = await fetch(new ConsoleClient(issuer.url).authorizationUrl(), { redirect: 'manual' });
    const cookie = response.headers.getSetCookie().map((header) => header.split(';')[0]).join('; ');
    const { url: another } = await openPage();
    const answer = await fetch(another, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ persona: 'centre' }), redirect: 'manual' });
    expect(answer.status).toBe(400);
  });

  it('takes no answer twice', async () => {
    const { client, url } = await openPage();
    await client.follow(url, new URLSearchParams({ persona: 'centre' }));
    const { page } = await client.follow(url, new URLSearchParams({ persona: 'clerk' }));
    expect(page?.status).toBe(400);
  });

  it('can be cancelled, which the client learns', async () => {
    const { client, url } = await openPage();
    const { url: end } = await client.follow(url, new URLSearchParams({ cancel: '1' }));
    expect(`${end.origin}${end.pathname}`).toBe(EXPLORER_URI);
    expect(end.searchParams.get('error')).toBe('access_denied');
  });

  it.each(['nobody', '', "' OR true --", '\0'])('shows itself again for the persona %j', async (persona) => {
    const { client, url } = await openPage();
    const { page } = await client.follow(url, new URLSearchParams({ persona }));
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain('role="alert"');
  });

  it('lets somebody else sign in on the same device: the first session ends', async () => {
    const client = new ConsoleClient(issuer.url);
    await client.authorize({ persona: 'centre' });
    const { url } = await client.follow(client.authorizationUrl({ prompt: 'login' }));
    const { page } = await client.follow(url, new URLSearchParams({ persona: 'clerk' }));
    const text = String(await page?.text());
    expect(page?.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^;]+;/);
    const { url: end } = await endFirstSession(client, text);
    const { body } = await client.exchange(String(end.searchParams.get('code')));
    expect(decodeJwt(String(body.access_token)).sub).toBe(CLERK.subject);
  });

  it('asks no consent for the console, even when the console asks for it', async () => {
    const { client, url } = await openPage({ prompt: 'consent' });
    const { url: end } = await client.follow(url, new URLSearchParams({ persona: 'centre' }));
    expect(end.searchParams.has('code')).toBe(true);
  });
});
