import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { createBankClient } from '../src/bank-client.ts';
import { openGraph, type Graph } from '../src/graph.ts';
import { askForToken, BankClientError, cacheTokens, createPrivateJwk, discover, fetchPublishedKeys, importKey, type FailureCode, type SigningKey } from '../src/index.ts';
import { repeatWithSameKey } from '../src/repeat.ts';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}
interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let key: SigningKey;
const servers: Server[] = [];
let received: Received[];

beforeAll(async () => {
  key = await importKey(await createPrivateJwk());
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Answers one after the other, the last one again and again. */
const listen = async (...replies: readonly Reply[]): Promise<string> => {
  received = [];
  const listening = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    received.push({ headers: request.headers, body });
    const { status = 200, headers = {}, body: answer } = replies[Math.min(received.length, replies.length) - 1]!;
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  servers.push(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
};

const open = (url: string): Graph => {
  let asked = 0;
  return openGraph({ url, dpopKey: key, tokens: cacheTokens(() => Promise.resolve({ value: `token-${(asked += 1)}`, expiresAt: new Date(Date.now() + 300_000) })) });
};
const fault = (code: string, status = 200): Reply => ({ status, body: { errors: [{ message: 'no', extensions: { code, requestId: 'r-1' } }] } });
const failureOf = (work: Promise<unknown>): Promise<{ code: FailureCode; reason?: string; requestId?: string }> => work.then(() => Promise.reject(new Error('it did not fail')), (error: BankClientError) => error.failure);
const proofOf = (index: number) => decodeJwt(String(received[index]!.headers.dpop));

describe('a request to the graph', () => {
  it('carries the token and a fresh proof each time', async () => {
    const graph = open(await listen({ body: { data: { ok: 1 } } }));
    await graph.run('{ ok }', {});
    await graph.run('{ ok }', {});
    expect(received.map(({ headers }) => headers.authorization)).toEqual(['DPoP token-1', 'DPoP token-1']);
    expect(proofOf(0).jti).not.toBe(proofOf(1).jti);
  });

  it('whose token has run out is sent once more with another token, and no third time', async () => {
    expect((await open(await listen(fault('UNAUTHENTICATED', 401), { body: { data: { ok: 1 } } })).run('{ ok }', {})).data).toEqual({ ok: 1 });
    expect(received.map(({ headers }) => headers.authorization)).toEqual(['DPoP token-1', 'DPoP token-2']);
    expect(await failureOf(open(await listen(fault('UNAUTHENTICATED', 401))).run('{ ok }', {}))).toMatchObject({ code: 'UNAUTHENTICATED', requestId: 'r-1' });
    expect(received).toHaveLength(2);
  });

  it('that is asked for a nonce is sent once more with it, and the next one has it from the beginning', async () => {
    const asksForNonce: Reply = { ...fault('UNAUTHENTICATED', 401), headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n-7' } };
    const graph = open(await listen(asksForNonce, { body: { data: {} } }));
    await graph.run('{ ok }', {});
    await graph.run('{ ok }', {});
    expect([0, 1, 2].map((index) => proofOf(index).nonce)).toEqual([undefined, 'n-7', 'n-7']);
    expect(received[2]!.headers.authorization).toBe('DPoP token-1');
  });

  it('of which the consent covers a part gives this part', async () => {
    const error = { message: 'not covered', path: ['enquireCredit', 'snapshot', 'score'], extensions: { code: 'CONSENT_REQUIRED' } };
    expect(await open(await listen({ body: { data: { ok: 1 }, errors: [error] } })).run('{ ok }', {})).toMatchObject({ data: { ok: 1 }, consentRequired: [error] });
  });

  it.each<[string, Reply, FailureCode]>([
    ['FORBIDDEN', fault('FORBIDDEN'), 'FORBIDDEN'],
    ['RATE_LIMITED', fault('RATE_LIMITED', 429), 'RATE_LIMITED'],
    ['SUBGRAPH_UNAVAILABLE', fault('SUBGRAPH_UNAVAILABLE'), 'UNAVAILABLE'],
    ['INTERNAL_SERVER_ERROR', fault('INTERNAL_SERVER_ERROR'), 'UNAVAILABLE'],
    ['BAD_USER_INPUT', fault('BAD_USER_INPUT'), 'BAD_REQUEST'],
    ['an error of the server', { status: 502, body: '<html>' }, 'UNAVAILABLE'],
    ['a page', { body: '<html>' }, 'NOT_UNDERSTOOD'],
  ])('that is answered with %s fails in Chinese and English', async (_what, reply, code) => {
    const failure = await failureOf(open(await listen(reply)).run('{ ok }', {}));
    expect(failure).toMatchObject({ code, zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) });
  });

  it('that is refused because the clock is off says so', async () => {
    const late = { ...fault('UNAUTHENTICATED', 401), headers: { date: new Date(Date.now() - 120_000).toUTCString() } };
    expect(await failureOf(open(await listen(late)).run('{ ok }', {}))).toMatchObject({ code: 'CLOCK_SKEW', en: expect.stringContaining('ahead') });
  });

  it('to nobody is UNREACHABLE', async () => {
    expect(await failureOf(open('http://127.0.0.1:1/graphql').run('{ ok }', {}))).toMatchObject({ code: 'UNREACHABLE' });
  });
});

describe('the token endpoint', () => {
  const ask = async (...replies: readonly Reply[]) => {
    const url = await listen(...replies);
    return askForToken({ issuer: { issuer: url, tokenEndpoint: `${url}/token` }, clientId: 'bank-acme', clientKey: key, dpopKey: key });
  };

  it('gives a token, with a nonce if it wants one', async () => {
    expect(await ask({ status: 400, headers: { 'dpop-nonce': 'n-1' }, body: { error: 'use_dpop_nonce' } }, { body: { access_token: 't', expires_in: 300 } })).toMatchObject({ value: 't' });
    expect(proofOf(1).nonce).toBe('n-1');
  });

  it.each<[string, Reply, FailureCode]>([
    ['another key, or a blocked client', { status: 401, body: { error: 'invalid_client' } }, 'CLIENT_REFUSED'],
    ['a scope', { status: 400, body: { error: 'invalid_scope' } }, 'TOKEN_REFUSED'],
    ['a clock', { status: 401, headers: { date: new Date(Date.now() + 120_000).toUTCString() }, body: { error: 'invalid_client' } }, 'CLOCK_SKEW'],
    ['an outage', { status: 503, body: {} }, 'UNAVAILABLE'],
  ])('that refuses because of %s is told apart', async (_what, reply, code) => {
    expect(await failureOf(ask(reply))).toMatchObject({ code });
  });

  it('belongs to the issuer that calls itself so', async () => {
    const url = await listen({ body: { issuer: 'https://other.example', token_endpoint: 'https://other.example/token' } });
    expect(await failureOf(discover(url))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(discover(await listen({ body: 'hello' })))).toMatchObject({ code: 'NOT_UNDERSTOOD' });
  });
});

describe('the platform’s published keys', () => {
  it.each([['a page', 'hello'], ['no list', { keys: 'none' }], ['a list of nothing', { keys: [null] }]])('that are %s are refused in plain words', async (_what, body) => {
    expect(await failureOf(fetchPublishedKeys(await listen({ body })))).toMatchObject({ code: 'NOT_UNDERSTOOD' });
  });

  it('are taken as they are', async () => {
    expect(await fetchPublishedKeys(await listen({ body: { keys: [{ kid: 'credit' }] } }))).toEqual({ keys: [{ kid: 'credit' }] });
  });
});

describe('a write', () => {
  it('of which nobody knows whether it had its effect is repeated with the same idempotency key', async () => {
    const granted = { data: { enquireCredit: { __typename: 'EnquireCreditSuccess', snapshot: { enquiryId: 'e', hash: 'h' }, remainingEnquiries: 1, outcomeDueAt: 'later' } } };
    const client = createBankClient(open(await listen(fault('SUBGRAPH_TIMEOUT'), { body: granted })));
    await client.enquireCredit({ consentId: 'c', purpose: 'PRE_LOAN', scopes: ['RATING'] });
    const keys = received.map(({ body }) => JSON.parse(body).variables.input.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('that is refused by a rule is not repeated, and names the rule', async () => {
    const client = createBankClient(open(await listen({ body: { data: { enquireCredit: { __typename: 'EnquiryDenied', reason: 'QUOTA_USED_UP', zh: '当日查询额度已用尽。', en: 'The quota of the day is used up.' } } } })));
    expect(await failureOf(client.enquireCredit({ uscc: 'x', purpose: 'PRE_LOAN', scopes: ['RATING'] }))).toMatchObject({ code: 'REFUSED', reason: 'QUOTA_USED_UP' });
    expect(received).toHaveLength(1);
  });

  it('is given up after the last repetition', async () => {
    let tries = 0;
    const work = (): Promise<never> => Promise.reject(new BankClientError({ code: 'TIMEOUT', zh: String((tries += 1)), en: '' }));
    expect(await failureOf(repeatWithSameKey(work, [0, 0]))).toMatchObject({ code: 'TIMEOUT', zh: '3' });
  });
});
