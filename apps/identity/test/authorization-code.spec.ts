import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient, LOOPBACK_URI } from './support/client.ts';
import { createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { CENTRE, CLERK, addPeople } from './support/people.ts';

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

const verify = (token: unknown) =>
  jwtVerify(String(token), createRemoteJWKSet(new URL('/jwks', issuer.url)), { issuer: issuer.url, audience: 'urn:qinqing:graph', typ: 'at+jwt', algorithms: ['EdDSA'] });

describe('authorisation code with PKCE', () => {
  it('ends in an access token that verifies against /jwks and says who the caller is (SHR-23)', async () => {
    const { access_token: token, token_type: tokenType, expires_in: expiresIn, scope } = await new ConsoleClient(issuer.url).getTokens();
    const { payload, protectedHeader } = await verify(token);
    expect({ tokenType, expiresIn, scope }).toEqual({ tokenType: 'Bearer', expiresIn: 900, scope: 'graph' });
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toEqual({
      iss: issuer.url,
      aud: 'urn:qinqing:graph',
      sub: CENTRE.subject,
      client_id: 'qinqing-console',
      scope: 'graph',
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: Number(payload.iat) + 900,
      qinqing: {
        roles: ['SERVICE_CENTRE'],
        unitId: CENTRE.unitId,
        officerId: CENTRE.officerId,
        divisionCode: '440704',
        enterpriseIds: [],
        name: { zh: '何晓岚', en: 'He Xiaolan' },
      },
    });
  });

  it('names the enterprises of a clerk, and no unit', async () => {
    const { access_token: token } = await new ConsoleClient(issuer.url).getTokens({ persona: 'clerk' });
    const { payload } = await verify(token);
    expect(payload.sub).toBe(CLERK.subject);
    expect(payload.qinqing).toMatchObject({ roles: ['CLERK'], unitId: null, officerId: null, enterpriseIds: [CLERK.enterpriseId] });
  });

  it('gives an identity token with the name, signed by a published key', async () => {
    const { id_token: idToken } = await new ConsoleClient(issuer.url).getTokens({ parameters: { nonce: 'the-nonce' } });
    const { payload } = await jwtVerify(String(idToken), createRemoteJWKSet(new URL('/jwks', issuer.url)), { issuer: issuer.url, audience: 'qinqing-console' });
    expect(payload).toMatchObject({ sub: CENTRE.subject, nonce: 'the-nonce', name: '何晓岚', 'name#en': 'He Xiaolan' });
  });

  it('publishes no private part of a key', async () => {
    const { keys } = (await (await fetch(new URL('/jwks', issuer.url))).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);
  });

  it('returns state and issuer to the client, so that it can tell whose answer it is', async () => {
    const answer = await new ConsoleClient(issuer.url).authorize();
    expect(answer.get('state')).toBe('the-state');
    expect(answer.get('iss')).toBe(issuer.url);
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: '' }],
    ['another redirect address', { redirect_uri: 'http://localhost:4000/' }],
    ['another client', { client_id: 'qinqing-console-2' }],
  ])('refuses a code with %s', async (_case, overrides) => {
    const client = new ConsoleClient(issuer.url);
    const { status, body } = await client.exchange(await client.getCode(), overrides);
    expect([400, 401]).toContain(status);
    expect(body.access_token).toBeUndefined();
    expect(['invalid_grant', 'invalid_client', 'invalid_request']).toContain(body.error);
  });

  it('refuses a replayed code, and revokes what the first use had given', async () => {
    const client = new ConsoleClient(issuer.url);
    const code = await client.getCode();
    const first = await client.exchange(code);
    const replay = await client.exchange(code);
    expect(first.status).toBe(200);
    expect(replay).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await client.refresh(first.body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('gives tokens once when one code arrives 40 times at the same moment', async () => {
    const client = new ConsoleClient(issuer.url);
    const code = await client.getCode();
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.exchange(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error === 'invalid_grant')).toHaveLength(39);
  });

  it.each([
    ['no challenge', { code_challenge: null, code_challenge_method: null }, 'invalid_request'],
    ['the plain method', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['the implicit flow', { response_type: 'id_token token' }, 'unsupported_response_type'],
  ])('refuses a request with %s', async (_case, parameters, error) => {
    const { url, page } = await new ConsoleClient(issuer.url).follow(new ConsoleClient(issuer.url).authorizationUrl(parameters));
    expect(page).toBeNull();
    expect(new URLSearchParams(url.search || url.hash.slice(1)).get('error')).toBe(error);
  });

  it('has no password grant', async () => {
    const answer = await new ConsoleClient(issuer.url).callToken({ grant_type: 'password', username: 'centre', password: 'x' });
    expect(answer).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
  });

  it.each(['http://127.0.0.1:50001/callback', 'http://127.0.0.1:65000/callback', 'http://[::1]:50001/callback', 'http://localhost:4000/'])(
    'returns to %s',
    async (redirectUri) => {
      const client = new ConsoleClient(issuer.url);
      const answer = await client.authorize({ parameters: { redirect_uri: redirectUri } });
      expect(await client.exchange(String(answer.get('code')), { redirect_uri: redirectUri })).toMatchObject({ status: 200 });
    },
  );

  it.each(['https://evil.example/callback', 'http://127.0.0.1:50001/elsewhere', 'http://127.0.0.1.evil.example/callback', 'http://localhost:4000/callback/..'])(
    'does not return to %s',
    async (redirectUri) => {
      const client = new ConsoleClient(issuer.url);
      const { page } = await client.follow(client.authorizationUrl({ redirect_uri: redirectUri }));
      expect(page?.status).toBe(400);
    },
  );

  it('does not know a client that is switched off or was never there', async () => {
    const client = new ConsoleClient(issuer.url);
    const { page } = await client.follow(client.authorizationUrl({ client_id: 'somebody' }));
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain('invalid_client');
  });

  it('signs in again for every program that listens on a loopback port (RFC 8252 §8.6), silently for the explorer', async () => {
    const client = new ConsoleClient(issuer.url);
    await client.authorize();
    const explorer = await client.follow(client.authorizationUrl({ prompt: 'none' }));
    expect(explorer.url.searchParams.has('code')).toBe(true);
    const program = await client.follow(client.authorizationUrl({ redirect_uri: LOOPBACK_URI }));
    expect(program.url.pathname).toMatch(/^\/interaction\//);
    const silent = await client.follow(client.authorizationUrl({ redirect_uri: LOOPBACK_URI, prompt: 'none' }));
    expect(silent.url.searchParams.get('error')).toBe('login_required');
  });

  it('lets a page of the explorer call the token endpoint, and a page from elsewhere not', async () => {
    const client = new ConsoleClient(issuer.url);
    const call = async (origin: string): Promise<Response> =>
      fetch(new URL('/token', issuer.url), {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ client_id: 'qinqing-console', grant_type: 'refresh_token', refresh_token: 'x' }),
      });
    expect((await call('http://localhost:4000')).headers.get('access-control-allow-origin')).toBe('http://localhost:4000');
    expect((await call('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect(decodeProtectedHeader(String((await client.getTokens()).access_token)).alg).toBe('EdDSA');
  });
});
