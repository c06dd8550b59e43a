import { request as openRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startGraph, type GraphUnderTest } from './graph-under-test.ts';

describe('the edge: every request is answered in JSON, and says what is wrong', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const post = (body: string, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }) => graph.send('/graphql', { method: 'POST', headers, body });

  it.each([
    ['malformed JSON', '{"query":', 400, /not valid JSON/],
    ['no body', '', 400, /empty/],
    ['an array of operations', '[{"query":"{ visitCount }"}]', 400, /batching/],
    ['a body without a query', '{"variables":{}}', 400, /non-empty `query`/],
    ['a query that is no text', '{"query":7}', 400, /must be strings/],
    ['variables that are no object', '{"query":"{ visitCount }","variables":[1]}', 400, /`variables`/],
    ['a syntax error', '{"query":"{ visitCount"}', 400, /Syntax Error/],
    ['an unknown field', '{"query":"{ visitCounts }"}', 400, /Cannot query field "visitCounts"/],
    ['a missing variable', '{"query":"query ($id: ID!) { enterprise(id: $id) { id } }"}', 400, /Variable "\$id" of required type/],
    ['a variable of the wrong type', '{"query":"query ($id: ID!) { enterprise(id: $id) { id } }","variables":{"id":{}}}', 400, /Variable "\$id" got invalid value/],
    ['an unknown operation name', '{"query":"query A { visitCount }","operationName":"B"}', 400, /operationName/],
    ['several operations and no name', '{"query":"query A { visitCount } query B { visitCount }"}', 400, /operationName/],
    ['a subscription', '{"query":"subscription { visitRequested { id } }"}', 406, /accept text\/event-stream/],
    ['a body that is too large', JSON.stringify({ query: `{ visitCount } #${'x'.repeat(256 * 1_024)}` }), 413, /larger than this service accepts/],
    ['keys that would pollute objects', '{"query":"{ visitCount }","__proto__":{"a":1}}', 400, /./],
  ])('%s', async (_what, body, status, message) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', requestId: answer.headers.get('x-request-id') });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.text).not.toMatch(/<html|stacktrace|node_modules/i);
  });

  it.each([
    ['text/plain', 415],
    ['text/xml', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('a body of type %s is refused', async (type, status) => {
    const answer = await post('{"query":"{ visitCount }"}', { 'content-type': type });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
  });

  it('answers queries by GET, with a header that no form can send; mutations never', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    expect((await graph.send('/graphql?query=%7BvisitCount%7D', { headers })).body).toEqual({ data: { visitCount: 3 } });
    expect((await graph.send('/graphql?query=%7BvisitCount%7D')).status).toBe(400);
    const mutation = await graph.send(`/graphql?query=${encodeURIComponent('mutation { requestVisit(enterpriseId: "e1") { id } }')}`, { headers });
    expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('an empty operation name is none, by POST and by GET (GraphQL over HTTP)', async () => {
    const only = { data: { visitCount: 3 } };
    expect((await post('{"query":"{ visitCount }","operationName":""}')).body).toEqual(only);
    expect((await graph.send('/graphql?query=%7BvisitCount%7D&operationName=', { headers: { 'apollo-require-preflight': '1' } })).body).toEqual(only);
    expect((await post('{"query":"query A { visitCount } query B { visitCount }","operationName":""}')).status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    const answer = await graph.send('/graphql', { method, headers: { 'content-type': 'application/json' }, body: '{"query":"{ visitCount }"}' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it.each(['/', '/graphql', '/nowhere'])('GET %s from a browser is answered in JSON', async (path) => {
    const answer = await graph.send(path, { headers: { accept: 'text/html,application/xhtml+xml' } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.text).not.toContain('<');
  });

  it('GET / shows where things are', async () => {
    expect((await graph.send('/')).body).toEqual({
      name: 'Qinqing (亲清)',
      graphql: `${graph.url}/graphql`,
      issuer: graph.issuer.url,
      keys: `${graph.url}/.well-known/jwks.json`,
      health: `${graph.url}/healthz`,
      readiness: `${graph.url}/readyz`,
    });
  });

  it('publishes the keys with which departments sign, and no private half', async () => {
    const { keys } = (await graph.send('/.well-known/jwks.json')).body as unknown as { keys: Record<string, unknown>[] };
    expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: 'gateway', alg: 'EdDSA' }]);
  });

  it('a broken request line is answered in JSON', async () => {
    const { hostname, port } = new URL(graph.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const request = openRequest({ hostname, port, path: '/%', method: 'GET' }, (response) => void text(response).then(resolve));
      request.once('error', reject).end();
    });
    expect(JSON.parse(answer)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('remembers an operation by its hash, and says so when it does not know it', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '7a5c0f4c2f9ea5c3ad1e0c3dce0b8d0a6ff0a8c9b1a5a3b7c5b6f4e0d9c8b7a6' } };
    const { body, status } = await post(JSON.stringify({ extensions }));
    expect([status, body.errors?.[0]?.message, body.errors?.[0]?.extensions.code]).toEqual([200, 'PersistedQueryNotFound', 'BAD_USER_INPUT']);
  });

  describe('what one operation may ask (SHR-18)', () => {
    const inlineFragments = `{ visits { ${'... { '.repeat(20)}id${' }'.repeat(20)} } }`;

    it.each([
      ['levels', 'depth', `{ visits ${'{ enterprise '.repeat(15)} { id } ${'}'.repeat(15)} }`],
      ['aliases', 'aliases', `{ visits { ${Array.from({ length: 51 }, (_x, index) => `a${index}: id`).join(' ')} } }`],
      ['root fields', 'rootFields', `{ ${'visitCount '.repeat(21)} }`],
      ['fields', 'fields', `{ visits { ${'id '.repeat(1_001)} } }`],
      ['directives', 'directives', `{ visitCount ${'@include(if: true) '.repeat(51)} }`],
      ['tokens', 'tokens', `{ visits { ${'id '.repeat(5_000)} } }`],
    ])('too many %s: refused before it is validated, naming the limit', async (_what, limit, query) => {
      const answer = await graph.ask(query);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([
        { message: expect.stringMatching(new RegExp(`the limit is \\d+ \\(${limit}\\)`)), extensions: { code: 'COST_LIMIT', limit, allowed: expect.any(Number), requestId: answer.headers.get('x-request-id') } },
      ]);
    });

    it('inline fragments do not count as levels', async () => {
      expect((await graph.ask(inlineFragments)).status).toBe(200);
    });
  });

  describe('the schema is not for everyone', () => {
    const withRole = (...roles: string[]) => graph.issuer.token({ claims: { qinqing: { roles } } });

    it.each(['{ __schema { queryType { name } } }', '{ __type(name: "Visit") { name } }', 'query { ...S } fragment S on Query { s: __schema { __typename } }'])(
      'introspection is refused: %s',
      async (query) => {
        for (const token of [undefined, await withRole('SERVICE_CENTRE')]) {
          const answer = await graph.ask(query, token === undefined ? {} : { token });
          expect([answer.status, answer.body.data, answer.body.errors?.[0]?.extensions.code]).toEqual([403, undefined, 'FORBIDDEN']);
        }
      },
    );

    it('__typename is not introspection', async () => {
      expect((await graph.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    });

    it('a platform operator may introspect, after others were refused the same operation', async () => {
      expect((await graph.ask(getIntrospectionQuery())).status).toBe(403);
      const { body } = await graph.ask(getIntrospectionQuery(), { token: await withRole('PLATFORM_OPERATOR') });
      expect(body.data.__schema.queryType).toMatchObject({ name: 'Query' });
      expect((await graph.ask(getIntrospectionQuery())).status).toBe(403);
    });

    it.each([
      ['a field', '{ visitCoun }'],
      ['an argument', '{ enterprise(idd: "e1") { id } }'],
      ['a type', '{ search { ... on Enterpris { id } } }'],
      ['a selection', '{ visits }'],
    ])('%s that is misspelt brings no suggestion, except to who may see the schema', async (_what, query) => {
      expect((await graph.ask(query)).text).not.toMatch(/did you mean/i);
      expect((await graph.ask(query, { token: await withRole('PLATFORM_OPERATOR') })).text).toMatch(/did you mean/i);
    });

    it('a document with a hundred faults is told the first few', async () => {
      expect((await graph.ask(`{ visits { ${Array.from({ length: 100 }, (_x, index) => `f${index}`).join(' ')} } }`)).body.errors?.length).toBeLessThanOrEqual(6);
    });
  });
});

describe('outside demo mode', () => {
  it('nobody hears what an operation costs', async () => {
    const graph = await startGraph();
    try {
      expect((await graph.ask('{ visitCount }')).headers.get('server-timing')).toBeNull();
    } finally {
      await graph.close();
    }
  });
});

describe('demo mode shows the schema, and what an operation costs', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph({ isDemo: true });
  });
  afterAll(() => graph.close());

  it('anybody may introspect', async () => {
    expect((await graph.ask(getIntrospectionQuery())).body.errors).toBeUndefined();
  });

  it('server-timing sums calls and SQL statements by department', async () => {
    graph.departments.visits.sqlStatements = 3;
    const { headers } = await graph.ask('{ enterprises { name openVisits } visits { enterprise { name } } }');
    expect(headers.get('server-timing')).toBe('enterprises;desc="calls=2 sql=2", visits;desc="calls=2 sql=6"');
  });
});
