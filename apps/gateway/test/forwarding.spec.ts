import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAssertion } from '@qinqing/caller';
import { startGraph, type GraphUnderTest } from './graph-under-test.ts';

describe('what a department hears of a request', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());
  const heard = (name: 'visits' | 'enterprises') => graph.departments[name].received.at(-1)?.headers ?? {};

  it('who calls, in an assertion that no other department can use', async () => {
    await graph.ask('{ visitCount enterprises { name } }', { token: await graph.issuer.token() });
    const assertion = heard('visits')['x-caller-assertion'] as string;
    const verify = (audience: string) => verifyAssertion(assertion, { audience, keys: graph.trustedKeys, now: new Date() });
    await expect(verify('visits')).resolves.toMatchObject({ subject: 'person-1' });
    await expect(verify('enterprises')).rejects.toThrow('refused');
    expect(heard('enterprises')['x-caller-assertion']).not.toBe(assertion);
  });

  it('the request id, the deadline and a well-formed trace; nothing else of the client’s headers', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const now = Date.now();
    const { headers } = await graph.ask('{ visitCount }', {
      token: await graph.issuer.token(),
      headers: { traceparent, 'x-request-id': 'request-0001', 'x-caller-assertion': 'forged', 'x-deadline': '1', cookie: 'a=b', 'accept-language': 'zh', 'x-forwarded-for': '1.2.3.4', 'apollo-federation-include-trace': 'ftv1' },
    });
    expect(headers.get('x-request-id')).toBe('request-0001');
    expect(heard('visits')).toMatchObject({ 'x-request-id': 'request-0001', traceparent, 'content-type': 'application/json' });
    expect(Number(heard('visits')['x-deadline']) - now).toBeGreaterThan(4_000);
    expect(Number(heard('visits')['x-deadline']) - now).toBeLessThan(6_000);
    expect(heard('visits')['x-caller-assertion']).not.toBe('forged');
    for (const name of ['authorization', 'cookie', 'x-forwarded-for', 'x-acting-for', 'apollo-federation-include-trace']) expect(heard('visits')[name]).toBeUndefined();
    expect(heard('visits')['accept-language']).not.toBe('zh');
  });

  it('no trace that is not one', async () => {
    await graph.ask('{ visitCount }', { headers: { traceparent: 'x\tinjected' } });
    expect(heard('visits').traceparent).toBeUndefined();
  });
});

describe('what a client hears of a department’s errors', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  it('a fault of the caller’s own, in the department’s words and with its facts, without its stack', async () => {
    const { body, headers } = await graph.ask('{ no: forbidden visitCount }');
    expect(body.data).toEqual({ no: null, visitCount: 3 });
    expect(body.errors).toEqual([
      {
        message: 'Your roles do not give access to Query.forbidden.',
        path: ['no'],
        extensions: { code: 'FORBIDDEN', field: 'Query.forbidden', department: 'enterprises', requestId: headers.get('x-request-id') },
      },
    ]);
  });

  it('no suggestion of a department’s either', async () => {
    expect((await graph.ask('{ misused(day: "22 November") }')).body.errors?.[0]?.message).toBe('Not a day.');
  });
});

describe('what is logged', () => {
  it('one line for each operation, without variables, tokens or names', async () => {
    const graph = await startGraph();
    try {
      const token = await graph.issuer.token();
      const { headers } = await graph.ask('query Lookup($id: ID!) { enterprise(id: $id) { name } broken }', { variables: { id: 'e1' }, token });
      const lines = graph.log.filter(({ msg }) => msg === 'operation');
      expect(lines).toEqual([
        expect.objectContaining({
          requestId: headers.get('x-request-id'),
          operation: 'Lookup',
          kind: 'query',
          caller: expect.stringMatching(/^[\da-f]{16}$/),
          client: 'console',
          status: 200,
          durationMs: expect.any(Number),
          departments: { enterprises: 1 },
          errors: ['INTERNAL_SERVER_ERROR'],
        }),
      ]);
      await graph.ask('{ visitCount }', { token: `${token}x` });
      expect(graph.log.findLast(({ msg }) => msg === 'operation')).toMatchObject({ status: 401, errors: ['UNAUTHENTICATED'] });
      const everything = JSON.stringify(graph.log);
      for (const secret of [token, 'person-1', '江海', '"e1"']) expect(everything).not.toContain(secret);
    } finally {
      await graph.close();
    }
  });
});
