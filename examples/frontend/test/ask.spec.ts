import { afterEach, describe, expect, it } from '@jest/globals';
import { TypedDocumentString } from '../src/generated/graphql.ts';
import { ask } from '../src/graph/ask.ts';
import { fakeFetch } from './fake-fetch.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

const document = new TypedDocumentString<{ readonly count: number | null }, { readonly first: number }>('query Count($first: Int!) { count(first: $first) }');
const connection = { url: 'http://graph/graphql', accessToken: 'token-1', actingFor: 'enterprise-1' };
const problem = { message: 'The department is down', path: ['count'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'request-1' } };

describe('asking the graph', () => {
  it('sends the operation with the token, and for whom the person acts', async () => {
    const sent = fakeFetch({ json: { data: { count: 3 } } });
    expect(await ask(connection, document, { first: 2 })).toEqual({ data: { count: 3 }, problems: [] });
    expect(sent).toEqual([
      {
        url: 'http://graph/graphql',
        headers: { 'content-type': 'application/json', authorization: 'Bearer token-1', 'x-acting-for': 'enterprise-1' },
        body: { query: 'query Count($first: Int!) { count(first: $first) }', variables: { first: 2 } },
      },
    ]);
  });

  it('sends neither where there is none', async () => {
    const sent = fakeFetch({ json: { data: { count: 3 } } });
    await ask({ ...connection, accessToken: null, actingFor: null }, document, { first: 2 });
    expect(Object.keys(sent[0]!.headers)).toEqual(['content-type']);
  });

  it('keeps what was answered when a department was down, and says what is missing', async () => {
    fakeFetch({ json: { data: { count: null }, errors: [problem] } });
    expect(await ask(connection, document, { first: 2 })).toEqual({ data: { count: null }, problems: [problem] });
  });

  it.each([
    ['nobody answers', 'nobody answers' as const, { code: 'UNREACHABLE', isUncertain: true }],
    ['something answers that is not the graph', { text: '<html>Bad gateway</html>' }, { code: 'UNREACHABLE', isUncertain: true }],
    ['the token is not believed', { status: 401, json: { errors: [{ message: 'expired', extensions: { code: 'UNAUTHENTICATED', requestId: 'request-2' } }] } }, { code: 'UNAUTHENTICATED', requestId: 'request-2', message: 'expired', isUncertain: false }],
    ['the operation is wrong', { status: 400, json: { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] } }, { code: 'BAD_USER_INPUT', isUncertain: false }],
    ['there is neither answer nor reason', { status: 500, json: {} }, { code: 'INTERNAL_SERVER_ERROR', isUncertain: true }],
  ])('fails with one kind of error when %s', async (_what, reply, expected) => {
    fakeFetch(reply);
    await expect(ask(connection, document, { first: 2 })).rejects.toMatchObject({ name: 'GraphError', ...expected });
  });
});
