import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createProofKey } from '../src/sign-in/proof-key.ts';
import { beginSignIn, finishSignIn, isSignInAnswer, signOutUrl } from '../src/sign-in/sign-in.ts';
import { fakeFetch } from './fake-fetch.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

const issuer = 'https://issuer.example';
const application = { issuer, clientId: 'service-desk', redirectUri: 'https://service.example/' };
const metadata = { json: { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, end_session_endpoint: `${issuer}/session/end` } };
const tokens = { json: { access_token: 'access-1', id_token: 'id-1', expires_in: 900 } };
const attempt = { state: 'state-1', verifier: 'verifier-1' };
const now = new Date('2026-11-23T08:00:00Z');
const returnedTo = (search: Record<string, string>) => new URL(`https://service.example/?${new URLSearchParams(search)}`);
const answer = { code: 'code-1', state: 'state-1', iss: issuer };

describe('a proof key', () => {
  it('is 43 characters and its S256 challenge (RFC 7636), another one each time', async () => {
    const [one, two] = [await createProofKey(), await createProofKey()];
    expect(one.verifier).toMatch(/^[\w-]{43}$/);
    expect(one.challenge).toBe(createHash('sha256').update(one.verifier).digest('base64url'));
    expect(two.verifier).not.toBe(one.verifier);
  });
});

describe('signing in', () => {
  it('sends the person to the issuer, with state and challenge, and keeps what proves the return', async () => {
    fakeFetch(metadata);
    const { url, attempt } = await beginSignIn(application);
    const asked = new URL(url);
    expect(`${asked.origin}${asked.pathname}`).toBe(`${issuer}/auth`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'service-desk',
      response_type: 'code',
      redirect_uri: 'https://service.example/',
      scope: 'openid profile graph',
      state: attempt.state,
      code_challenge: createHash('sha256').update(attempt.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
  });

  it('believes no issuer that calls itself otherwise', async () => {
    fakeFetch({ json: { ...metadata.json, issuer: 'https://evil.example' } });
    await expect(beginSignIn(application)).rejects.toMatchObject({ fault: 'FOREIGN_ANSWER' });
  });

  it('exchanges the code, with the verifier, for tokens that expire', async () => {
    const sent = fakeFetch(metadata, tokens);
    expect(await finishSignIn(application, returnedTo(answer), attempt, now)).toEqual({ accessToken: 'access-1', idToken: 'id-1', expiresAt: new Date('2026-11-23T08:15:00Z') });
    expect(sent[1]).toMatchObject({ url: `${issuer}/token`, body: { grant_type: 'authorization_code', client_id: 'service-desk', code: 'code-1', code_verifier: 'verifier-1', redirect_uri: 'https://service.example/' } });
  });

  it.each([
    ['another state', { ...answer, state: 'state-2' }, attempt],
    ['another issuer (RFC 9207)', { ...answer, iss: 'https://evil.example' }, attempt],
    ['no issuer', { code: 'code-1', state: 'state-1' }, attempt],
    ['no sign-in that this tab began', answer, null],
  ])('an answer with %s is not believed, and its code goes nowhere', async (_what, search, kept) => {
    const sent = fakeFetch(metadata, tokens);
    await expect(finishSignIn(application, returnedTo(search as Record<string, string>), kept, now)).rejects.toMatchObject({ fault: 'FOREIGN_ANSWER' });
    expect(sent).toHaveLength(0);
  });

  it.each([
    ['the person cancels', { error: 'access_denied', error_description: 'cancelled', state: 'state-1', iss: issuer }, 'cancelled'],
    ['the code is spent', answer, 'already used'],
  ])('says why when %s', async (_what, search, reason) => {
    fakeFetch(metadata, { status: 400, json: { error: 'invalid_grant', error_description: 'already used' } });
    await expect(finishSignIn(application, returnedTo(search as Record<string, string>), attempt, now)).rejects.toMatchObject({ fault: 'REFUSED', message: reason });
  });

  it('says when the issuer is away, and does not wait for ever', async () => {
    let limit: unknown;
    globalThis.fetch = (_input, init) => {
      limit = init?.signal;
      return Promise.reject(new TypeError('fetch failed'));
    };
    await expect(beginSignIn(application)).rejects.toMatchObject({ fault: 'UNREACHABLE' });
    expect(limit).toBeInstanceOf(AbortSignal);
  });

  it.each([
    [answer, true],
    [{ error: 'access_denied', state: 'state-1' }, true],
    [{ code: 'a-voucher' }, false],
    [{}, false],
  ])('%j is the issuer’s answer: %s', (search, expected) => {
    expect(isSignInAnswer(returnedTo(search as Record<string, string>))).toBe(expected);
  });
});

describe('signing out', () => {
  it('ends the session at the issuer as well, and comes back', async () => {
    fakeFetch(metadata);
    expect(await signOutUrl(application, 'id-1')).toBe(`${issuer}/session/end?client_id=service-desk&id_token_hint=id-1&post_logout_redirect_uri=https%3A%2F%2Fservice.example%2F`);
  });
});
