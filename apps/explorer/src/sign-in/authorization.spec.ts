import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSecret, readAuthorizationAnswer, writeAuthorizationRequest } from './authorization.ts';

const pending = { state: 'the-state', verifier: 'the-verifier', returnTo: '/' };
const issuer = 'http://localhost:4001';

describe('the way to the issuer', () => {
  const request = { authorizationEndpoint: `${issuer}/auth`, clientId: 'qinqing-console', redirectUri: 'http://localhost:4000/', pending, loginHint: 'protected' };

  it('asks for a code with PKCE, a fresh sign-in and the persona that was chosen', async () => {
    const url = new URL(await writeAuthorizationRequest(request));
    expect(url.origin + url.pathname).toBe(`${issuer}/auth`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'qinqing-console',
      response_type: 'code',
      redirect_uri: 'http://localhost:4000/',
      scope: 'openid profile graph',
      state: 'the-state',
      code_challenge: createHash('sha256').update('the-verifier').digest('base64url'),
      code_challenge_method: 'S256',
      prompt: 'login',
      login_hint: 'protected',
    });
  });

  it('proposes nobody unless somebody was chosen', async () => {
    expect(new URL(await writeAuthorizationRequest({ ...request, loginHint: null })).searchParams.has('login_hint')).toBe(false);
  });

  it('carries secrets of 32 bytes that are never the same', () => {
    expect(createSecret()).toMatch(/^[\w-]{43}$/);
    expect(createSecret()).not.toBe(createSecret());
  });
});

describe('the way back', () => {
  const read = (answer: Record<string, string>, known: typeof pending | null = pending) => readAuthorizationAnswer(new URLSearchParams(answer), { pending: known, issuer });

  it('brings the code', () => {
    expect(read({ code: 'c', state: 'the-state', iss: issuer })).toEqual({ kind: 'code', code: 'c' });
  });

  it('brings the refusal in the issuer’s words', () => {
    expect(read({ error: 'access_denied', error_description: 'cancelled', state: 'the-state', iss: issuer })).toEqual({ kind: 'refused', error: 'access_denied', description: 'cancelled' });
  });

  it.each([
    ['of another state', { code: 'c', state: 'other', iss: issuer }, pending],
    ['of another issuer', { code: 'c', state: 'the-state', iss: 'http://evil.example' }, pending],
    ['without issuer', { code: 'c', state: 'the-state' }, pending],
    ['that nobody has asked for', { code: 'c', state: 'the-state', iss: issuer }, null],
  ])('is not believed with a code %s', (_what, answer, known) => {
    expect(read(answer as Record<string, string>, known)).toMatchObject({ kind: 'refused', error: 'foreign_answer' });
  });

  it('is no answer at all on an ordinary visit', () => {
    expect(read({ tab: '1' })).toEqual({ kind: 'none' });
  });
});
