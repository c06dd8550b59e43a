import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';

const QUERY = 'query Visits($deep: Boolean = true) { visits { id enterprise @include(if: $deep) { name openVisits } } }';

let graph: GraphUnderTest;

const askPlan = (body: object, token?: string) =>
  graph.send('/plan', { method: 'POST', headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
const operator = (): Promise<string> => graph.issuer.token({ claims: { qinqing: { roles: ['PLATFORM_OPERATOR'] } } });

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

describe('the plan of an operation', () => {
  it('names the fetches, their departments, what they need and the cost, without asking anybody', async () => {
    const { status, body } = await askPlan({ query: QUERY, operationName: 'Visits', variables: {} }, await operator());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      operation: 'Visits',
      kind: 'query',
      cost: expect.any(Number),
      measured: null,
      departments: ['enterprises', 'visits'],
      plan: {
        kind: 'sequence',
        nodes: [
          { kind: 'fetch', department: 'visits', path: [], requires: null, operation: expect.stringContaining('visits'), measured: null },
          { kind: 'fetch', department: 'enterprises', path: ['visits', '@', 'enterprise'], requires: expect.stringContaining('id') },
        ],
      },
    });
    expect(graph.departments.visits.received).toEqual([]);
  });

  it('has the times of its newest execution, once there was one', async () => {
    const answer = await graph.ask(QUERY);
    const plan = (await askPlan({ query: QUERY }, await operator())).body as any;
    expect(plan.measured).toMatchObject({ count: 1, last: { requestId: answer.headers.get('x-request-id'), durationMs: expect.any(Number) } });
    const [first, second] = plan.plan.nodes;
    expect(first.measured).toMatchObject({ count: 1, failures: 0, last: { outcome: 'answered', attempts: 1, startMs: expect.any(Number) } });
    expect(second.measured.last.entityCount).toBe(2);
    expect(second.measured.last.startMs).toBeGreaterThanOrEqual(first.measured.last.startMs + first.measured.last.durationMs - 0.1);
  });

  it.each([
    ['nothing at all', {}, /query/],
    ['no document', { query: '{ visits {' }, /Syntax Error/],
    ['a field that is not there', { query: '{ nowhere }' }, /nowhere/],
    ['the name of no operation', { query: 'query A { visitCount }', operationName: 'B' }, /operationName/],
    ['variables that do not fit', { query: 'query ($id: ID!) { enterprise(id: $id) { id } }' }, /\$id/],
    ['more than may be asked', { query: `{ ${'visitCount '.repeat(21)} }` }, /rootFields/],
  ])('for %s: a refusal that says what is wrong', async (_what, body, message) => {
    const answer = await askPlan(body, await operator());
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('is null where nobody needs to be asked', async () => {
    expect((await askPlan({ query: '{ __typename }' }, await operator())).body).toMatchObject({ plan: null });
  });
});

describe('slow operations', () => {
  it('are listed with their client, by the name that the issuer and the client itself give', async () => {
    const token = await graph.issuer.token();
    await graph.ask('query Mine { visitCount }', { token, headers: { 'apollographql-client-name': 'my-page' } });
    const { body } = await graph.send('/operations', { headers: { authorization: `Bearer ${await operator()}` } });
    const { operations, slowMs } = body as any;
    expect(slowMs).toBe(1_000);
    expect(operations).toContainEqual(
      expect.objectContaining({ operation: 'Mine', kind: 'query', client: expect.any(String), clientName: 'my-page', count: 1, withErrors: 0, slowestDepartment: { name: 'visits', meanMs: expect.any(Number) } }),
    );
  });

  it('are a warning in the log', async () => {
    const slow = await startGraph({ observing: { metricsPort: null, metricsHost: '127.0.0.1', slowOperationMs: 1, tracedShare: null } });
    await slow.ask('query Slow { visits { enterprise { name } } }', { headers: { 'x-client-name': 'my-page' } });
    await slow.close();
    expect(slow.log).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'slow operation', operation: 'Slow', clientName: 'my-page', document: expect.stringMatching(/^[\da-f]{16}$/), departments: { visits: 1, enterprises: 1 }, planMs: expect.any(Number), isPlanCached: false, cost: expect.any(Number) }),
    );
  });
});

describe('what tells how the inside is made', () => {
  it.each(['/plan', '/operations'])('%s is for platform operators', async (path) => {
    const ask = (headers: Record<string, string>) => (path === '/plan' ? graph.send(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: QUERY }) }) : graph.send(path, { headers }));
    for (const token of [null, await graph.issuer.token()]) {
      const answer = await ask(token === null ? {} : { authorization: `Bearer ${token}` });
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
    const forged = await ask({ authorization: 'Bearer a.b.c' });
    expect([forged.status, forged.body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is shown to everybody in demo mode, as the schema is', async () => {
    const demo = await startGraph({ isDemo: true });
    try {
      expect((await demo.send('/operations')).status).toBe(200);
    } finally {
      await demo.close();
    }
  });
});
