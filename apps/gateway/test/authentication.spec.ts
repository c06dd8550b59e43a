import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAssertion, type Caller } from '@qinqing/caller';
import { decodeJwt, generateKeyPair } from 'jose';
import type { TokenParts } from './fake-issuer.ts';
import { startGraph, type Ask, type GraphUnderTest } from './graph-under-test.ts';

const qinqing = { roles: ['CLERK'], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [] as string[] };

describe('the gateway finds out who calls', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  /** What the visits department is told of the caller. */
  const callerOf = async (options: Ask): Promise<Caller> => {
    const { body } = await graph.ask('{ visitCount }', options);
    expect(body).toEqual({ data: { visitCount: 3 } });
    const assertion = graph.departments.visits.received.at(-1)?.headers['x-caller-assertion'] as string;
    await verifyAssertion(assertion, { audience: 'visits', keys: graph.trustedKeys, now: new Date() });
    return decodeJwt<{ caller: Caller }>(assertion).caller;
  };

  it('a request without a token comes from the public', async () => {
    expect(await callerOf({})).toMatchObject({ subject: 'public', roles: ['PUBLIC'] });
  });

  it('a good token gives its subject, known roles, unit and jurisdiction; a role that is not known gives nothing', async () => {
    const claims = { qinqing: { ...qinqing, roles: ['SERVICE_CENTRE', 'EMPEROR'], unitId: 'u1', officerId: 'o1' } };
    expect(await callerOf({ token: await graph.issuer.token({ claims }) })).toEqual({
      subject: 'person-1',
      roles: ['SERVICE_CENTRE'],
      unitId: 'u1',
      officerId: 'o1',
      divisionCode: '440704',
      enterpriseIds: [],
      actingFor: null,
      clientId: 'console',
    });
  });

  it('a token without the claims of this graph gives no role at all', async () => {
    expect(await callerOf({ token: await graph.issuer.token({ claims: { qinqing: undefined } }) })).toMatchObject({ subject: 'person-1', roles: [], divisionCode: null });
  });

  it.each(['JWT', 'at+jwt', 'application/at+jwt'])('accepts the token type %s', async (typ) => {
    expect((await callerOf({ token: await graph.issuer.token({ header: { typ } }) })).subject).toBe('person-1');
  });

  const secret = new TextEncoder().encode('the public key is no secret to sign with');
  const refused: readonly (readonly [string, TokenParts, RegExp])[] = [
    ['has expired', { expiresInSeconds: -60 }, /has expired \(at \d{4}-.*Z\)\. Refresh it or sign in again\./],
    ['is for another audience', { claims: { aud: 'urn:qinqing:console' } }, /another audience\. Ask the issuer for a token for the resource urn:qinqing:graph\./],
    ['comes from another issuer', { claims: { iss: 'http://elsewhere.example' } }, /another issuer\. Sign in at http:\/\/127/],
    ['has no expiry', { claims: { exp: undefined } }, /claim "exp".*missing/],
    ['has no subject', { claims: { sub: undefined } }, /claim "sub".*missing/],
    ['is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1_000) + 600 } }, /not valid yet/],
    ['names an unknown key', { header: { kid: 'second' } }, /names no key that the issuer publishes/],
    ['is signed with a shared secret', { header: { alg: 'HS256' }, signedBy: secret }, /algorithm that is not accepted\. Accepted are EdDSA/],
    ['is an identity token', { header: { typ: 'id+jwt' } }, /not an access token/],
    ['has no type', { header: { typ: undefined } }, /not an access token/],
    ['has claims of another shape', { claims: { qinqing: { roles: 'BANK' } } }, /another shape/],
  ];

  it.each(refused)('a token that %s is refused with 401, in plain words', async (_what, parts, message) => {
    const before = graph.departments.visits.received.length;
    const answer = await graph.ask('{ visitCount }', { token: await graph.issuer.token(parts) });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ errors: [{ message: expect.stringMatching(message), extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') } }] });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", error_description="[^"]+"$/);
    expect(graph.departments.visits.received.length).toBe(before);
  });

  it.each([undefined, '', 'openid profile', 'graphs', ['graph']])('a token with the scope %j has no access: 403', async (scope) => {
    const answer = await graph.ask('{ visitCount }', { token: await graph.issuer.token({ claims: { scope } }) });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope", scope="graph"');
  });

  it('a token that somebody else signed under the issuer’s key id is refused', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const answer = await graph.ask('{ visitCount }', { token: await graph.issuer.token({ signedBy: privateKey }) });
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([401, 'The signature of the access token is wrong. Sign in again.']);
  });

  it.each([
    ['another scheme', 'Basic b2ZmaWNlcjpzZWNyZXQ='],
    ['nothing but the scheme of a bound token', 'DPoP'],
    ['no token', 'Bearer'],
    ['something that is not a JWT', 'Bearer nonsense'],
    ['two parts', 'Bearer a.b'],
    ['three parts of nothing', 'Bearer a.b.c'],
    ['a token without a signature', `Bearer ${btoa('{"alg":"none"}')}.e30.`],
  ])('an authorization header with %s is refused with 401', async (_what, authorization) => {
    const answer = await graph.ask('{ visitCount }', { headers: { authorization } });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  describe('a person acts for one enterprise at a time (SHR-23)', () => {
    const represent = (...enterpriseIds: string[]) => graph.issuer.token({ claims: { qinqing: { ...qinqing, enterpriseIds } } });

    it('for the one that the header names', async () => {
      expect((await callerOf({ token: await represent('e1', 'e2'), headers: { 'x-acting-for': 'e2' } })).actingFor).toBe('e2');
    });
    it('for the only one, without a header', async () => {
      expect((await callerOf({ token: await represent('e1') })).actingFor).toBe('e1');
    });
    it('for none, with several and no header', async () => {
      expect((await callerOf({ token: await represent('e1', 'e2') })).actingFor).toBeNull();
    });
    it.each([
      ['that the token does not name', () => represent('e1')],
      ['with a token that names none', () => represent()],
      ['without a token', () => Promise.resolve(undefined)],
    ])('never for an enterprise %s: 403', async (_what, token) => {
      const given = await token();
      const answer = await graph.ask('{ visitCount }', { ...(given !== undefined && { token: given }), headers: { 'x-acting-for': 'e9' } });
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
      expect(answer.body.errors?.[0]?.message).toMatch(/may not act for/);
    });
  });
});

describe('the issuer is away', () => {
  it('tokens cannot be checked: 503, and when to come back; the public is served; the issuer joins later', async () => {
    const graph = await startGraph();
    try {
      const token = await graph.issuer.token();
      await untilReady(graph);
      await graph.issuer.stop();
      const { url } = graph.issuer;
      const late = await startGraph({ issuer: url });
      try {
        const answer = await late.ask('{ visitCount }', { token });
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
        expect(answer.body.errors?.[0]).toMatchObject({ message: expect.stringContaining('issuer does not answer'), extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: 'identity' } });
        expect((await late.ask('{ visitCount }')).status).toBe(200);
        expect((await late.send('/readyz')).body).toEqual({ status: 'waiting', waitingFor: ['identity'] });
        await graph.issuer.listen();
        await untilReady(late);
        expect((await late.ask('{ visitCount }', { token })).status).toBe(200);
      } finally {
        await late.close();
      }
      await graph.issuer.stop();
      expect((await graph.ask('{ visitCount }', { token })).status).toBe(200);
    } finally {
      await graph.close();
    }
  });
});

const untilReady = async ({ send }: GraphUnderTest): Promise<void> => {
  while ((await send('/readyz')).status !== 200) await new Promise((resolve) => setImmediate(resolve));
};
