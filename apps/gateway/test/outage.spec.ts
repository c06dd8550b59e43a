import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { explainLosses } from './explain-losses.ts';
import type { Behaviour } from './fake-department.ts';
import { startGraph, type Answer, type GraphUnderTest } from './graph-under-test.ts';
import { SECRET } from './small-graph.ts';

const operations = {
  'root fields': '{ visitCount visits { purpose } enterprises { name } }',
  'root fields under aliases': '{ count: visitCount firms: enterprises { label: name } }',
  'fields of one entity': '{ enterprise(id: "e1") { id name openVisits } }',
  'fields of one entity under aliases': '{ firm: enterprise(id: "e1") { open: openVisits may: eligibility { ok: allowed reasons } again: eligibility(on: "2026-11-22") { allowed } } }',
  'fields of every entity of a list': '{ enterprises { name openVisits eligibility { allowed } } }',
  'entities behind a reference': '{ visits { id enterprise { name phone openVisits } } }',
  'entities with nothing but their key': '{ visits { enterprise { id __typename } } enterprises { id } }',
  'a list of mixed types, where only some have the field': '{ search { __typename ... on Enterprise { firm: name openVisits } ... on Officer { title } } }',
  'a list of mixed types that share a name': '{ search { ... on Enterprise { x: openVisits } ... on Officer { x: rank } } }',
  'a field that requires another department’s': '{ enterprises { visitTitle } visits { enterprise { visitTitle } } }',
  'fields that a default leaves in or out': 'query ($in: Boolean = true, $out: Boolean = false) { enterprises { openVisits eligibility @include(if: $in) { allowed } fragile @include(if: $out) } }',
  'what a mutation shows of other departments': 'mutation { requestVisit(enterpriseId: "e1") { id enterprise { name openVisits } } }',
  'fields in fragments': 'query ($with: Boolean = true) { enterprises { ...F @include(if: $with) name @skip(if: $with) } } fragment F on Enterprise { openVisits ...G } fragment G on Enterprise { may: eligibility { allowed } }',
} as const;

const failures: readonly { readonly how: Behaviour | 'is stopped'; readonly code: string }[] = [
  { how: 'is stopped', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'answers HTML', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'answers half of its JSON', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'answers 500', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'drops the connection', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'refuses the assertion', code: 'SUBGRAPH_UNAVAILABLE' },
  { how: 'hangs', code: 'SUBGRAPH_TIMEOUT' },
];

describe('a department that is down costs its own fields, and nothing more (SHR-10)', () => {
  let graph: GraphUnderTest;
  let hasty: GraphUnderTest;
  beforeAll(async () => {
    graph = await startGraph();
    hasty = await startGraph({ departmentTimeoutMs: 500 });
  });
  afterAll(() => Promise.all([graph.close(), hasty.close()]));

  const fail = async (name: 'enterprises' | 'visits', how: Behaviour | 'is stopped', { departments } = graph): Promise<void> => {
    if (how === 'is stopped') await departments[name].stop();
    else departments[name].behaviour = how;
  };
  afterEach(async () => {
    for (const department of [graph, hasty].flatMap(({ departments }) => Object.values(departments))) {
      department.behaviour = 'answers';
      await department.stop();
      await department.start();
    }
  });

  const askAll = ({ ask } = graph): Promise<readonly (readonly [string, Answer])[]> =>
    Promise.all(Object.entries(operations).map(async ([what, query]) => [what, await ask(query)] as const));
  const cases = (['visits', 'enterprises'] as const).flatMap((name) => failures.map((failure) => ({ name, ...failure })));

  it.each(cases)('$name $how: what it owns is null, each with its path and $code; the rest is answered', async ({ name, how, code }) => {
    const healthy = await askAll();
    expect(healthy.map(([what, { body }]) => [what, body.errors])).toEqual(healthy.map(([what]) => [what, undefined]));
    const hurtGraph = how === 'hangs' ? hasty : graph;
    await fail(name, how, hurtGraph);
    for (const [index, [what, hurt]] of (await askAll(hurtGraph)).entries()) {
      expect(hurt.status).toBe(200);
      expect([what, explainLosses(healthy[index]?.[1].body.data, hurt.body)]).toEqual([what, []]);
      for (const { extensions, message } of hurt.body.errors ?? []) {
        expect(extensions).toEqual({ code, department: name, requestId: hurt.headers.get('x-request-id') });
        expect(message).toBe(code === 'SUBGRAPH_TIMEOUT' ? `The ${name} department did not answer in time.` : `The ${name} department is not available right now.`);
      }
      expect(hurt.text).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|ECONN|:\d{4,5}|internal\/|\.ts/);
    }
  });

  it('every operation above loses something when either department is down', async () => {
    for (const name of ['visits', 'enterprises'] as const) {
      await fail(name, 'answers 500');
      const answers = await askAll();
      expect(answers.filter(([, { body }]) => body.errors === undefined)).toEqual([]);
      graph.departments[name].behaviour = 'answers';
    }
  });

  it('a department that answers other entities than it was asked for is not believed', async () => {
    await fail('visits', 'answers too few entities');
    const { body } = await graph.ask('{ enterprises { name openVisits } }');
    expect(body.data.enterprises[2]).toEqual({ name: '新会陈皮', openVisits: null });
    expect(body.errors?.map(({ path }) => path)).toEqual([0, 1, 2].map((index) => ['enterprises', index, 'openVisits']));
  });

  it('a failing resolver costs its own field at the client’s path, and its exception text stays inside', async () => {
    const { body, text, headers } = await graph.ask('{ broken search { ... on Enterprise { id frail: fragile } } }');
    const requestId = headers.get('x-request-id');
    expect(body.data.search[1]).toEqual({ id: 'e1', frail: 'e1' });
    expect(body.errors).toEqual([
      { message: `Internal error; the request id is ${requestId}.`, path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'enterprises', requestId } },
      { message: `Internal error; the request id is ${requestId}.`, path: ['search', 3, 'frail'], extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'visits', requestId } },
    ]);
    expect(text).not.toContain(SECRET);
    expect(graph.log.filter((line) => line.departmentError === SECRET)).toHaveLength(2);
  });

  it('a null that swallows its parent still has the path of the field that was lost', async () => {
    await fail('enterprises', 'answers 500');
    const { body } = await graph.ask('{ visits { id enterprise { name } } }');
    expect(body.data.visits).toEqual([{ id: 'v1', enterprise: null }, { id: 'v2', enterprise: null }, { id: 'v3', enterprise: null }]);
    expect(body.errors?.map(({ path }) => path)).toEqual([['visits', 0, 'enterprise', 'name'], ['visits', 1, 'enterprise', 'name']]);
  });

  it('a department joins with the next operation once it is back', async () => {
    await fail('visits', 'is stopped');
    expect((await graph.ask('{ visitCount }')).body.data).toEqual({ visitCount: null });
    await graph.departments.visits.start();
    expect((await graph.ask('{ visitCount }')).body).toEqual({ data: { visitCount: 3 } });
  });

  it('a query is sent once more when the connection breaks, a mutation never', async () => {
    await fail('visits', 'drops the connection');
    const before = graph.departments.visits.received.length;
    await graph.ask('{ visitCount }');
    expect(graph.departments.visits.received.length - before).toBe(2);
    const { body } = await graph.ask('mutation { requestVisit(enterpriseId: "e1") { id } }');
    expect(graph.departments.visits.received.length - before).toBe(3);
    expect(body.errors).toEqual([expect.objectContaining({ path: ['requestVisit'], extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }) })]);
  });
});

describe('time is limited', () => {
  it.each([
    ['its own timeout', { departmentTimeoutMs: 20_000, departmentTimeoutsMs: { visits: 200 }, requestDeadlineMs: 20_000 }],
    ['the timeout of all departments', { departmentTimeoutMs: 200, requestDeadlineMs: 20_000 }],
    ['the deadline of the request', { departmentTimeoutMs: 20_000, requestDeadlineMs: 200 }],
  ])('a hanging department costs no more than %s', async (_what, settings) => {
    const graph = await startGraph(settings);
    try {
      graph.departments.visits.behaviour = 'hangs';
      const startedAt = performance.now();
      const { body } = await graph.ask('{ visitCount }');
      const tookMs = performance.now() - startedAt;
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_TIMEOUT']);
      expect(tookMs).toBeGreaterThan(180);
      expect(tookMs).toBeLessThan(2_000);
    } finally {
      await graph.close();
    }
  });

  it('a client that goes away takes its fetches with it', async () => {
    const graph = await startGraph();
    try {
      graph.departments.visits.behaviour = 'hangs';
      const client = new AbortController();
      const isAbandoned = new Promise<void>((resolve) => {
        graph.departments.visits.onReceived = () => client.abort();
        graph.departments.visits.onAbandoned = resolve;
      });
      const startedAt = performance.now();
      await expect(graph.ask('{ visitCount }', { signal: client.signal })).rejects.toThrow('aborted');
      await isAbandoned;
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    } finally {
      await graph.close();
    }
  });
});
