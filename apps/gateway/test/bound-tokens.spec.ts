import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createBankKey, createDpopProof, importBankKey, type BankKey } from '@qinqing/sign-in';
import { decodeJwt, UnsecuredJWT, type JWTPayload } from 'jose';
import type { TokenParts } from './fake-issuer.ts';
import { startGraph, type Answer, type GraphUnderTest } from './graph-under-test.ts';
import { bankTokenFor, createKey, forgeProof, GRAPH_URL, hashOf, PUBLIC_URL, type ProofParts } from './proofs.ts';

let graph: GraphUnderTest;
let key: BankKey;
let token: string;

beforeAll(async () => {
  graph = await startGraph({ publicUrl: PUBLIC_URL });
  key = await createKey();
});
beforeEach(async () => {
  token = await bankTokenFor(graph.issuer, key);
});
afterAll(() => graph.close());

const ask = (proof: string | null, { scheme = 'DPoP', accessToken = token } = {}): Promise<Answer> =>
  graph.ask('{ visitCount }', { headers: { authorization: `${scheme} ${accessToken}`, ...(proof !== null && { dpop: proof }) } });

const now = (): number => Math.floor(Date.now() / 1_000);

const expectRefusal = (answer: Answer, error: 'invalid_dpop_proof' | 'invalid_token', message: RegExp): void => {
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual({ errors: [{ message: expect.stringMatching(message), extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') } }] });
  const challenge = answer.headers.get('www-authenticate')!;
  expect(challenge).toMatch(/^DPoP error="\w+", error_description="[^"]+", algs="ES256 PS256 EdDSA"$/);
  expect(challenge).toContain(`error="${error}"`);
};

describe('a token that is bound to a key (SECURITY §1: DPoP)', () => {
  it('lets a bank in with a fresh proof of that key, as itself', async () => {
    const proof = await createDpopProof({ key, htm: 'POST', htu: GRAPH_URL, accessToken: token });
    expect((await ask(proof)).body).toEqual({ data: { visitCount: 3 } });
    const assertion = graph.departments.visits.received.at(-1)?.headers['x-caller-assertion'] as string;
    expect(decodeJwt(assertion).caller).toEqual({
      subject: 'bank-river',
      clientId: 'bank-river',
      roles: ['BANK'],
      divisionCode: '440704',
      unitId: null,
      officerId: null,
      enterpriseIds: [],
      actingFor: null,
    });
  });

  it('tells the department neither token nor proof', async () => {
    await ask(await forgeProof(key, token));
    expect(Object.keys(graph.departments.visits.received.at(-1)!.headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(dpop|authorization)$/)]));
  });

  it.each([
    ['ES256', {}],
    ['PS256', {}],
    ['EdDSA', { crv: 'Ed25519' }],
  ])('may be proved by a key for %s', async (algorithm, options) => {
    const other = await createKey(algorithm, options);
    const accessToken = await bankTokenFor(graph.issuer, other);
    expect((await ask(await forgeProof(other, accessToken), { accessToken })).status).toBe(200);
  });

  it('is not only for banks: a person’s may be bound, too', async () => {
    const accessToken = await bankTokenFor(graph.issuer, key, { claims: { sub: 'person-1', qinqing: { roles: ['CLERK'] } } });
    expect((await ask(await forgeProof(key, accessToken), { accessToken })).status).toBe(200);
  });

  it.each([
    ['another letter case of scheme and host', 'HTTPS://Graph.Qinqing.Example/graphql'],
    ['the default port', `${PUBLIC_URL}:443/graphql`],
    ['a query and a fragment', `${GRAPH_URL}?query=x#y`],
  ])('is believed when the address has %s', async (_what, htu) => {
    expect((await ask(await forgeProof(key, token, { claims: { htu } }))).status).toBe(200);
  });

  it.each([
    [-50.5, 200],
    [-70, 401],
    [50, 200],
    [70, 401],
  ])('is believed with a proof of %d s from now: %i', async (seconds, status) => {
    expect((await ask(await forgeProof(key, token, { claims: { iat: now() + seconds } }))).status).toBe(status);
  });

  it('may be used for queries by GET, with a proof for GET', async () => {
    const get = async (htm: string) =>
      graph.send('/graphql?query=%7BvisitCount%7D', { headers: { 'apollo-require-preflight': '1', authorization: `DPoP ${token}`, dpop: await forgeProof(key, token, { claims: { htm } }) } });
    expect((await get('GET')).body).toEqual({ data: { visitCount: 3 } });
    expectRefusal(await get('POST'), 'invalid_dpop_proof', /another method\. Make it for GET/);
  });

  const without = (name: string): JWTPayload => ({ [name]: undefined });
  const refused: readonly (readonly [string, RegExp, () => ProofParts | Promise<ProofParts>])[] = [
    ['for another address', /another address\. Make it for https:\/\/graph\.qinqing\.example\/graphql/, () => ({ claims: { htu: 'https://elsewhere.example/graphql' } })],
    ['for the address at which it happens to listen', /another address/, () => ({ claims: { htu: `${graph.url}/graphql` } })],
    ['for another path', /another address/, () => ({ claims: { htu: `${PUBLIC_URL}/graphql/` } })],
    ['for plain HTTP', /another address/, () => ({ claims: { htu: GRAPH_URL.replace('https', 'http') } })],
    ['for no address', /another address/, () => ({ claims: { htu: 'graphql' } })],
    ['for another method', /another method\. Make it for POST/, () => ({ claims: { htm: 'GET' } })],
    ['for a method that no header could repeat', /another method/, () => ({ claims: { htm: '亲清\r\nx: y"' } })],
    ['for another access token', /another access token/, () => ({ claims: { ath: hashOf('another') } })],
    ['that is stale', /more than 60 s from ours/, () => ({ claims: { iat: now() - 3_600 } })],
    ['from the future', /more than 60 s from ours/, () => ({ claims: { iat: now() + 3_600 } })],
    ['that has expired', /has expired/, () => ({ claims: { exp: now() - 1 } })],
    ['without an address', /lacks htu/, () => ({ claims: without('htu') })],
    ['without a method', /lacks htm/, () => ({ claims: without('htm') })],
    ['without a token hash', /lacks ath/, () => ({ claims: without('ath') })],
    ['without an id', /lacks jti/, () => ({ claims: without('jti') })],
    ['with an empty id', /lacks jti/, () => ({ claims: { jti: '' } })],
    ['without a time', /lacks iat/, () => ({ claims: without('iat') })],
    ['of a time beyond all calendars', /more than 60 s from ours/, () => ({ claims: { iat: 1e300 } })],
    ['of another type', /typ of a proof is dpop\+jwt/, () => ({ header: { typ: 'JWT' } })],
    ['of no type', /typ of a proof is dpop\+jwt/, () => ({ header: { typ: undefined } })],
    ['without a key', /holds no proof/, () => ({ header: { jwk: undefined } })],
    ['with a private key', /holds no proof/, async () => ({ header: { jwk: await createBankKey() } })],
    ['with a key that is none', /holds no proof/, () => ({ header: { jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } } })],
    ['signed by another key than it shows', /signature of the proof is wrong/, async () => ({ signedBy: (await createKey()).privateKey })],
    ['by a shared secret', /algorithm that is not accepted. Accepted are ES256, PS256, EdDSA/, () => ({ header: { alg: 'HS256' }, signedBy: new TextEncoder().encode(JSON.stringify(key.publicJwk)) })],
  ];

  it.each(refused)('is refused with a proof %s', async (_what, message, createParts) => {
    const before = graph.departments.visits.received.length;
    expectRefusal(await ask(await forgeProof(key, token, await createParts())), 'invalid_dpop_proof', message);
    expect(graph.departments.visits.received.length).toBe(before);
  });

  it('is refused with a proof of another key', async () => {
    expectRefusal(await ask(await forgeProof(await createKey(), token)), 'invalid_dpop_proof', /another key than the one to which/);
  });

  it('is refused with a proof by RS256, which FAPI 2.0 leaves out', async () => {
    const other = await createKey('RS256');
    const accessToken = await bankTokenFor(graph.issuer, other);
    expectRefusal(await ask(await forgeProof(other, accessToken), { accessToken }), 'invalid_dpop_proof', /algorithm that is not accepted/);
  });

  it.each([
    ['without a signature', () => new UnsecuredJWT({ htm: 'POST', htu: GRAPH_URL, jti: 'x', iat: now(), ath: hashOf(token) }).encode()],
    ['that is nonsense', () => 'nonsense'],
    ['that is empty', () => ''],
    ['that is the access token', () => token],
  ])('is refused with a proof %s', async (_what, create) => {
    expectRefusal(await ask(create()), 'invalid_dpop_proof', /algorithm that is not accepted|holds no proof|another kind of token/);
  });

  it('is refused with two proofs', async () => {
    expectRefusal(await ask(`${await forgeProof(key, token)}, ${await forgeProof(key, token)}`), 'invalid_dpop_proof', /holds no proof/);
  });

  it('is refused without a proof', async () => {
    expectRefusal(await ask(null), 'invalid_dpop_proof', /header DPoP with a proof of it is missing/);
  });

  it('is refused with a proof that was used, even for the same operation', async () => {
    const proof = await forgeProof(key, token);
    expect((await ask(proof)).status).toBe(200);
    expectRefusal(await ask(proof), 'invalid_dpop_proof', /used before/);
  });

  it('is not spoilt by a forged proof with the same id', async () => {
    const claims = { jti: 'the-same' };
    expect((await ask(await forgeProof(await createKey(), token, { claims }))).status).toBe(401);
    expect((await ask(await forgeProof(key, token, { claims }))).status).toBe(200);
  });

  it('is refused as a bearer’s, with or without a proof', async () => {
    expectRefusal(await ask(null, { scheme: 'Bearer' }), 'invalid_token', /is bound to a key. Send it as "DPoP <token>"/);
    expectRefusal(await ask(await forgeProof(key, token), { scheme: 'Bearer' }), 'invalid_token', /is bound to a key/);
  });

  it.each<[string, TokenParts, RegExp]>([
    ['has expired', { expiresInSeconds: -60 }, /has expired/],
    ['is bound in another way', { claims: { cnf: { 'x5t#S256': 'x' } } }, /bound in a way that is not accepted/],
    ['is bound to no key', { claims: { cnf: undefined } }, /not bound to a key. Send it as "Bearer <token>"/],
  ])('is refused when it %s', async (_what, parts, message) => {
    const accessToken = await bankTokenFor(graph.issuer, key, parts);
    expectRefusal(await ask(await forgeProof(key, accessToken), { accessToken }), 'invalid_token', message);
  });

  it('gives no access without the scope of the graph', async () => {
    const accessToken = await bankTokenFor(graph.issuer, key, { claims: { scope: 'credit:enquire' } });
    const answer = await ask(await forgeProof(key, accessToken), { accessToken });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([403, 'DPoP error="insufficient_scope", scope="graph"']);
  });
});

describe('a token that is not bound', () => {
  it('is refused with a proof: the proof proves nothing', async () => {
    const accessToken = await graph.issuer.token();
    expectRefusal(await ask(await forgeProof(key, accessToken), { scheme: 'Bearer', accessToken }), 'invalid_token', /not bound to a key/);
  });

  it('is never a bank’s, whatever the issuer says', async () => {
    const accessToken = await bankTokenFor(graph.issuer, key, { claims: { cnf: undefined } });
    expectRefusal(await ask(null, { scheme: 'Bearer', accessToken }), 'invalid_token', /token of a bank must be bound/);
  });

  it('and no token at all, with a proof: somebody forgot the token', async () => {
    expectRefusal(await graph.ask('{ visitCount }', { headers: { dpop: await forgeProof(key, token) } }), 'invalid_token', /came without an access token/);
  });
});

describe('where proofs cannot be remembered', () => {
  it('no bound token is believed: 503, and when to come back; others are served', async () => {
    const broken = await startGraph({ publicUrl: PUBLIC_URL }, { use: () => Promise.reject(new Error('connection refused at 10.0.0.7')) });
    try {
      const other = await importBankKey(await createBankKey());
      const accessToken = await bankTokenFor(broken.issuer, other);
      const answer = await broken.ask('{ visitCount }', { headers: { authorization: `DPoP ${accessToken}`, dpop: await forgeProof(other, accessToken) } });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', department: 'gateway' });
      expect(answer.text).not.toContain('10.0.0.7');
      expect((await broken.ask('{ visitCount }', { token: await broken.issuer.token() })).status).toBe(200);
    } finally {
      await broken.close();
    }
  });
});
