import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type Answer, type GraphUnderTest } from '../graph-under-test.ts';

/** What the checks of graphql-cop look for, asked as they ask it, of a gateway with the settings of production. */
describe('the twelve checks of graphql-cop: 0 hits (SECURITY §4)', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const post = (payload: unknown): Promise<Answer> => graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) });
  const ask = (query: string): Promise<Answer> => post({ query, operationName: null });

  it('alias overloading: 101 aliases of one field', async () => {
    const { body } = await ask(`query cop { ${Array.from({ length: 101 }, (_alias, index) => `alias${index}:__typename`).join(' ')} }`);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe('COST_LIMIT');
  });

  it('array batching: ten operations in one request', async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(Array.isArray(answer.body)).toBe(false);
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('(batching) are not accepted')]);
  });

  it('directive overloading: one directive ten times is not answered with ten errors', async () => {
    const { body } = await ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(body.errors?.length).toBeLessThan(10);
  });

  it('circular query by introspection', async () => {
    const { body } = await ask('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }');
    expect(body.data).toBeUndefined();
  });

  it('field duplication: one field 500 times', async () => {
    const { body } = await ask(`query cop { ${'__typename \n'.repeat(500)} }`);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe('COST_LIMIT');
  });

  it('field suggestions', async () => {
    for (const query of ['query cop { __schema { directive } }', 'query cop { visitCoun }']) expect((await ask(query)).text).not.toContain('Did you mean');
  });

  it.each(['/graphiql', '/playground', '/console', '/graphql', '/'])('GraphQL IDE at %s', async (path) => {
    for (const accept of ['*/*', 'text/html']) {
      const { text } = await graph.send(path, { headers: { accept } });
      for (const word of ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground', 'Apollo Sandbox', '<html']) expect(text).not.toContain(word);
    }
  });

  it('introspection', async () => {
    const answer = await ask('query cop { __schema { types { name fields { name } } } }');
    expect([answer.status, answer.body.data]).toEqual([403, undefined]);
  });

  it('query by GET, as a link elsewhere could make it (CSRF)', async () => {
    expect((await graph.send('/graphql?query=query%20cop%20%7B__typename%7D')).body.data).toBeUndefined();
  });

  it('mutation by GET, with or without the header of who is no form', async () => {
    for (const headers of [{}, { 'apollo-require-preflight': '1' }])
      expect((await graph.send('/graphql?query=mutation%20cop%20%7B__typename%7D', { headers })).body.data).toBeUndefined();
  });

  it('url-encoded query by POST, as a form elsewhere could send it (CSRF)', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await graph.send('/graphql', { ...form, body: 'query=query%20cop%20%7B__typename%7D' })).body.data).toBeUndefined();
    expect((await graph.send('/graphql?query=query%20cop%20%7B__typename%7D', { ...form, body: '' })).body.data).toBeUndefined();
    expect((await graph.send('/graphql?query=query%20cop%20%7B__typename%7D', { method: 'POST' })).body.data).toBeUndefined();
  });

  it('trace mode: nothing of how an answer was made', async () => {
    const { body, text, headers } = await ask('query cop { __typename }');
    expect(body).toEqual({ data: { __typename: 'Query' } });
    expect(text).not.toMatch(/tracing|exception|stacktrace/i);
    expect(headers.get('server-timing')).toBeNull();
  });

  it('unhandled errors: what is no operation is no exception', async () => {
    const { body, text } = await ask('qwerty cop { abc }');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', requestId: expect.any(String) });
    expect(text).not.toMatch(/exception|stack/i);
  });
});
