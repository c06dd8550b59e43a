import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';

let graph: GraphUnderTest;
let operator: string;
beforeAll(async () => {
  graph = await startGraph();
  operator = await graph.issuer.token({ claims: { qinqing: { roles: ['PLATFORM_OPERATOR'] } } });
});
afterAll(() => graph.close());

describe('the audit of graphql-http: 61 of 61 (SECURITY §4)', () => {
  /** A well-behaved client: it may see the schema, which some audits ask for, and sends the header that no form can send. */
  const send = (url: string, request: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...request, headers: { ...(request.headers as Record<string, string>), authorization: `Bearer ${operator}`, 'apollo-require-preflight': '1' } });
  const audits = serverAudits({ url: () => `${graph.url}/graphql`, fetchFn: send });

  it('has 61 audits', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});

describe('beyond the audit', () => {
  const post = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

  it.each([
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
    ['application/json', 200],
  ])('a document that is not valid, for who accepts %s: %d', async (accept, status) => {
    const answer = await post('{ nothing }', { accept });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.headers.get('content-type')).toBe(`${accept.includes('graphql-response') ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`);
  });

  it('who asks for application/json by name is still told by the status what no document can mend', async () => {
    const accept = { accept: 'application/json' };
    expect((await post('{ __schema { queryType { name } } }', accept)).status).toBe(403);
    expect((await post(`{ ${'visitCount '.repeat(21)} }`, accept)).status).toBe(400);
    expect((await post('{ visitCount }', { ...accept, authorization: 'Bearer a.b.c' })).status).toBe(401);
    expect((await graph.send('/graphql', { method: 'POST', headers: { ...accept, 'content-type': 'application/json' }, body: '{}' })).status).toBe(400);
  });

  it('an answer that the client would not accept is refused before anything is executed, a mutation too', async () => {
    const before = graph.departments.visits.received.length;
    const answer = await post('mutation { requestVisit(enterpriseId: "e1") { id } }', { accept: 'text/html' });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([406, 'BAD_USER_INPUT']);
    expect(graph.departments.visits.received).toHaveLength(before);
  });

  it.each([
    ['another character set', { 'content-type': 'application/json; charset=gb18030' }, Buffer.from('{"query":"{ visitCount }"}'), 415, /Send UTF-8/],
    ['bytes that are no UTF-8', {}, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, /not valid UTF-8/],
    ['a compressed body', { 'content-encoding': 'gzip' }, Buffer.from('{"query":"{ visitCount }"}'), 415, /not accepted/],
  ])('%s is refused, and never mended in silence', async (_what, headers, body, status, message) => {
    const answer = await graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
  });

  it('UTF-8 by its name, and Chinese in an operation, are accepted', async () => {
    const answer = await post('{ visitCount } # 走访', { 'content-type': 'application/json;charset="UTF-8"' });
    expect(answer.body).toEqual({ data: { visitCount: 3 } });
  });

  it.each(['"no"', '$isBrief'])('a subscription whose root field is skipped by %s is no fault of ours: graphql-js throws there what it should report', async (condition) => {
    const answer = await post(`subscription S($isBrief: Boolean!) { visitRequested @skip(if: ${condition}) { id } } query Q { visitCount }`);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.message).toMatch(/"if"/);
  });

  it('an operation is remembered by its hash for who is free to ask, and found by it', async () => {
    const query = '{ visitCount } # persisted';
    const sha256Hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(query))).toString('hex');
    const ask = (body: object) => graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...body }) });
    expect((await ask({})).body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect((await ask({ query })).body).toEqual({ data: { visitCount: 3 } });
    expect((await ask({})).body).toEqual({ data: { visitCount: 3 } });
    expect((await ask({ query: '{ __typename }' })).status).toBe(400);
  });
});
