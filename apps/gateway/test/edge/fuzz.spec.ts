import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';
import { anyDocument, anyVariables } from './any-document.ts';
import { expectDecent, HostileClient, withoutRates, type HostileRequest } from './hostile-client.ts';

/** 60 for each property with `npm test`; `FUZZ_RUNS=20000` for a night. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
const runs = { numRuns, interruptAfterTimeLimit: numRuns * 100, endOnFailure: false };

describe('whatever comes in at the edge is answered: no crash, no fault of ours, JSON with a code, nothing of the inside (SECURITY §3)', () => {
  let graph: GraphUnderTest;
  let client: HostileClient;
  let operator: string;
  beforeAll(async () => {
    graph = await startGraph({}, undefined, undefined, withoutRates);
    client = new HostileClient(graph);
    operator = await graph.issuer.token({ claims: { qinqing: { roles: ['PLATFORM_OPERATOR'] } }, expiresInSeconds: 86_400 });
  });
  afterAll(async () => {
    client.close();
    await graph.close();
  });
  let loggedBefore: number;
  beforeEach(() => {
    loggedBefore = graph.log.length;
  });
  afterEach(async () => {
    expect((await graph.ask('{ visitCount }')).body).toEqual({ data: { visitCount: 3 } });
    expect(graph.log.slice(loggedBefore).filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  const answersDecently = async (request: HostileRequest): Promise<void> => expectDecent(await client.send(request), graph);
  const headerText = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f).map((code) => String.fromCharCode(code)), maxLength: 200 });
  const TIMEOUT_MS = 30_000 + numRuns * 200;

  it('bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', 'application/graphql', 'image/png', ''), (bytes, type) =>
        answersDecently({ body: Buffer.from(bytes), headers: type === '' ? {} : { 'content-type': type } }),
      ),
      runs,
    ), TIMEOUT_MS);

  it('any JSON', () => fc.assert(fc.asyncProperty(fc.json({ maxDepth: 6 }), (body) => answersDecently({ body })), runs), TIMEOUT_MS);

  it('JSON of the right shape with anything in it', () => {
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<unknown>('{ visitCount }', { persistedQuery: { version: 1, sha256Hash: 'x' } }, { persistedQuery: null }, { persistedQuery: { version: '1', sha256Hash: ['a'] } }));
    const body = fc.dictionary(fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId', 'id', '__proto__', 'constructor', 'toString'), anything, { noNullPrototype: false });
    return fc.assert(fc.asyncProperty(body, (parts) => answersDecently({ body: JSON.stringify(parts) })), runs);
  }, TIMEOUT_MS);

  it('any operation, valid or not, with any variables, by POST and by GET, from anybody', () =>
    fc.assert(
      fc.asyncProperty(anyDocument, anyVariables, fc.boolean(), fc.boolean(), (query, variables, isGet, isOperator) => {
        const headers = { ...(isOperator && { authorization: `Bearer ${operator}` }), 'content-type': 'application/json' };
        if (!isGet) return answersDecently({ body: JSON.stringify({ query, variables }), headers });
        const search = new URLSearchParams({ query: query.slice(0, 2_000), variables: JSON.stringify(variables).slice(0, 2_000) });
        return answersDecently({ method: 'GET', path: `/graphql?${search}`, headers: { ...headers, 'apollo-require-preflight': '1' } });
      }),
      runs,
    ), TIMEOUT_MS);

  it('any headers', () => {
    const names = ['authorization', 'dpop', 'accept', 'content-type', 'x-acting-for', 'x-request-id', 'traceparent', 'apollographql-client-name', 'content-encoding', 'origin', 'x-forwarded-for', 'cookie', '__proto__', 'constructor'];
    const value = fc.oneof(headerText, headerText.map((given) => `Bearer ${given}`), headerText.map((given) => `DPoP ${given}`), headerText.map((given) => `application/json;${given}`));
    return fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value), (headers) => answersDecently({ body: '{"query":"{ visitCount }"}', headers: { 'content-type': 'application/json', ...headers } })),
      runs,
    );
  }, TIMEOUT_MS);

  it('any path and any method', () => {
    const path = fc.oneof(fc.webPath(), headerText.map((given) => `/graphql?${encodeURIComponent(given)}`), fc.constantFrom('/graphql?query', '/graphql?variables={', '/graphql?query=%7Bid%7D&query=%7Bid%7D', '/%', '/graphql/../..', '//', '/?a[b][c]=d'));
    return fc.assert(
      fc.asyncProperty(path, fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), (path, method) =>
        answersDecently({ method, path: path === '' ? '/' : path, headers: { 'apollo-require-preflight': '1', ...(method !== 'GET' && { 'content-type': 'application/json' }) }, body: method === 'GET' ? '' : '{}' }),
      ),
      runs,
    );
  }, TIMEOUT_MS);

  it.each([10, 100, 1_000, 2_400, 10_000, 100_000])('%d levels: of JSON, of variables, of selections, of lists, of types and of objects', async (levels) => {
    const nest = (open: string, close: string, middle = ''): string => open.repeat(levels) + middle + close.repeat(levels);
    const bodies = [
      nest('[', ']'),
      nest('{"a":', '}', '1'),
      `{"query":"query ($a: [ID!]) { visitCount misused(day: \\"x\\") }","variables":{"a":${nest('[', ']', '"b"')}}}`,
      `{"query":"query ($day: String) { misused(day: $day) }","variables":{"day":${nest('{"a":', '}', '1')}}}`,
      JSON.stringify({ query: nest('{ visits ', '}', '{ id }') }),
      JSON.stringify({ query: `{ misused(day: ${nest('[', ']')}) }` }),
      JSON.stringify({ query: `{ misused(day: ${nest('{a:', '}', '1')}) }` }),
      JSON.stringify({ query: `query ($a: ${nest('[', ']', 'ID')}) { visitCount }` }),
    ];
    for (const body of bodies) await answersDecently({ body });
  }, 60_000);

  it('bytes that are not even HTTP', async () => {
    const { hostname, port } = new URL(graph.url);
    const sendRaw = async (bytes: Buffer): Promise<string> => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.end(bytes);
      return text(socket).catch(() => '');
    };
    const line = fc.oneof(headerText, fc.constantFrom('content-length: -1', 'content-length: 1e9', 'transfer-encoding: chunked', 'transfer-encoding: gzip', 'host: a', 'host: b', 'expect: 100-continue', 'upgrade: websocket', 'connection: upgrade', 'content-length: 3'));
    const requests = fc.tuple(fc.constantFrom('POST /graphql HTTP/1.1', 'GET / HTTP/1.1', 'GET /graphql HTTP/2.0', 'PRI * HTTP/2.0', 'CONNECT x:1 HTTP/1.1', '\u0000'), fc.array(line, { maxLength: 5 }), headerText);
    await fc.assert(
      fc.asyncProperty(requests, async ([first, lines, rest]) => {
        const answer = await sendRaw(Buffer.from([first, ...lines, '', rest].join('\r\n'), 'latin1'));
        expect(answer).not.toMatch(/^HTTP\/1\.1 500|<html|node_modules|\n\s+at /);
      }),
      runs,
    );
  }, TIMEOUT_MS);

  it('names that every object has are names like others', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      await answersDecently({ body: JSON.stringify({ query: `query ($${name}: ID!) { enterprise(id: $${name}) { id } }`, variables: JSON.parse(`{"${name}":"e1"}`) }) });
      expect((await graph.ask(`{ ${name}: visitCount }`)).body).toEqual({ data: JSON.parse(`{"${name}":3}`) });
      expect((await graph.ask(`query ${name} { visitCount }`, { operationName: name })).body).toEqual({ data: { visitCount: 3 } });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
