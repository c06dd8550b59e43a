import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createProofKey } from './proof-key.ts';
import { signIn } from './sign-in.ts';

/** Stands in for an issuer that misbehaves: a real one cannot be brought to. */
let server: Server | undefined;

const listen = async (answer: (request: IncomingMessage, response: ServerResponse, issuer: string) => void): Promise<string> => {
  const listening = createServer((request, response) => answer(request, response, issuerOf(listening)));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return issuerOf(listening);
};

const issuerOf = (listening: Server): string => `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;

const answerJson = (response: ServerResponse, body: unknown): void => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

const redirectTo = (response: ServerResponse, location: string): void => void response.writeHead(303, { location }).end();

const metadataOf = (issuer: string) => ({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` });

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An issuer that skips the sign-in page and returns with these parameters. */
const returningWith = (change: (answer: URLSearchParams) => void) =>
  listen((request, response, issuer) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname.startsWith('/.well-known')) return answerJson(response, metadataOf(issuer));
    if (url.pathname === '/token') return answerJson(response, { access_token: 'the-token', expires_in: 900 });
    const answer = new URLSearchParams({ code: 'the-code', state: url.searchParams.get('state') ?? '', iss: issuer });
    change(answer);
    return redirectTo(response, `${url.searchParams.get('redirect_uri')}?${answer}`);
  });

describe('signing in', () => {
  it('returns the token and its lifetime', async () => {
    const issuer = await returningWith(() => {});
    await expect(signIn({ issuer, persona: 'centre' })).resolves.toEqual({ accessToken: 'the-token', expiresInSeconds: 900 });
  });

  it.each([
    ['the state of another request', (answer: URLSearchParams) => answer.set('state', 'other')],
    ['another issuer', (answer: URLSearchParams) => answer.set('iss', 'http://evil.example')],
    ['no issuer', (answer: URLSearchParams) => answer.delete('iss')],
    ['no code', (answer: URLSearchParams) => answer.delete('code')],
  ])('refuses an answer with %s', async (_case, change) => {
    const issuer = await returningWith(change);
    await expect(signIn({ issuer, persona: 'centre' })).rejects.toMatchObject({ failure: 'REFUSED' });
  });

  it('says when nobody answers', async () => {
    await expect(signIn({ issuer: 'http://127.0.0.1:1', persona: 'centre' })).rejects.toMatchObject({ failure: 'UNREACHABLE' });
  });

  it('says when the address belongs to no issuer', async () => {
    const issuer = await listen((_request, response) => void response.end('hello'));
    await expect(signIn({ issuer, persona: 'centre' })).rejects.toMatchObject({ failure: 'REFUSED', message: expect.stringContaining('not an OpenID Connect issuer') });
  });

  it('names the address by which the issuer calls itself', async () => {
    const issuer = await listen((_request, response) => answerJson(response, metadataOf('http://localhost:4001')));
    await expect(signIn({ issuer, persona: 'centre' })).rejects.toMatchObject({ failure: 'REFUSED', message: expect.stringContaining('http://localhost:4001') });
  });

  it('gives up on redirects without end', async () => {
    const issuer = await listen((request, response, own) =>
      request.url?.startsWith('/.well-known') ? answerJson(response, metadataOf(own)) : redirectTo(response, '/again'),
    );
    await expect(signIn({ issuer, persona: 'centre' })).rejects.toMatchObject({ failure: 'REFUSED', message: expect.stringContaining('without end') });
  });
});

describe('a proof key', () => {
  it('is fresh each time, and its challenge is the hash of its verifier (RFC 7636)', () => {
    const { verifier, challenge } = createProofKey();
    expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
    expect(createProofKey().verifier).not.toBe(verifier);
  });
});
