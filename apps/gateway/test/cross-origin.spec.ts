import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type GraphUnderTest } from './graph-under-test.ts';

const HOME = 'https://service.example';

const preflight = (graph: GraphUnderTest, origin: string, wanted = 'authorization,content-type,x-acting-for') =>
  graph.send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': wanted } });

const allowed = ({ headers }: { readonly headers: Headers }): string | null => headers.get('access-control-allow-origin');

describe('a page from elsewhere', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph({ allowedOrigins: [HOME] });
  });
  afterAll(() => graph.close());

  it('may call the graph when the operator names its origin: with a token, without cookies, asked once in ten minutes', async () => {
    const { status, headers } = await preflight(graph, HOME);
    expect(status).toBe(204);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': HOME,
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type, dpop, x-acting-for, x-request-id',
      'access-control-max-age': '600',
      vary: 'Origin',
    });
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('reads the answer, also a refusal, with its request id and its cost', async () => {
    for (const token of [await graph.issuer.token(), 'wrong']) {
      const answer = await graph.ask('{ visitCount }', { token, headers: { origin: HOME } });
      expect([allowed(answer), answer.headers.get('access-control-expose-headers')]).toEqual([HOME, 'server-timing, x-request-id']);
    }
  });

  it.each(['https://elsewhere.example', 'https://service.example.evil', 'http://service.example', 'https://service.example:8443', 'https://sub.service.example', 'null', 'http://localhost:5173'])(
    'of %s is kept out by the browser: its origin is not allowed',
    async (origin) => {
      expect(allowed(await preflight(graph, origin))).toBeNull();
      expect(allowed(await graph.ask('{ visitCount }', { headers: { origin } }))).toBeNull();
    },
  );

  it('that is not named: everything else is answered as before', async () => {
    expect((await graph.ask('{ visitCount }')).body).toEqual({ data: { visitCount: 3 } });
    expect((await graph.send('/healthz')).status).toBe(200);
    expect((await graph.send('/graphql', { method: 'OPTIONS' })).text).toBe('');
  });
});

describe('without a named origin', () => {
  it.each([
    ['no page may call the graph', false, null],
    ['in demo mode every page of this computer may', true, 'http://localhost:5173'],
  ])('%s', async (_what, isDemo, expected) => {
    const graph = await startGraph({ isDemo });
    try {
      expect(allowed(await preflight(graph, 'http://localhost:5173'))).toBe(expected);
      expect(allowed(await preflight(graph, 'http://localhost.example:5173'))).toBeNull();
      expect(allowed(await preflight(graph, HOME))).toBeNull();
    } finally {
      await graph.close();
    }
  });
});
