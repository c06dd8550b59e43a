import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultObserving } from '../../src/observability/observing-settings.ts';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';

let graph: GraphUnderTest;

const readMetrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${graph.gateway.metricsPort}/metrics`)).text();

/** The value of one series, by its name and labels as they are written. */
const valueOf = (metrics: string, series: string): number | null => {
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : Number(line.split(' ').at(-1));
};

beforeAll(async () => {
  graph = await startGraph({ observing: { ...defaultObserving, metricsPort: 0 } });
});
afterAll(() => graph.close());

describe('the metrics of the gateway', () => {
  it('count operations, errors, plans and the fetches of each department', async () => {
    await graph.ask('query Visits { visits { enterprise { name } } }');
    await graph.ask('query Visits { visits { enterprise { name } } }');
    await graph.ask('query Broken { broken }');
    await graph.ask('{ nowhere }');
    const metrics = await readMetrics();
    for (const [series, value] of [
      ['gateway_operations_total{kind="query",outcome="answered",client="public"}', 2],
      ['gateway_operations_total{kind="query",outcome="with_errors",client="public"}', 1],
      ['gateway_operation_duration_seconds_count{kind="query"}', 3],
      ['gateway_operation_errors_total{code="INTERNAL_SERVER_ERROR"}', 1],
      ['gateway_operation_errors_total{code="BAD_USER_INPUT"}', 1],
      ['gateway_plan_lookups_total{result="hit"}', 1],
      ['gateway_plan_lookups_total{result="miss"}', 2],
      ['gateway_fetches_total{department="visits",outcome="answered"}', 2],
      ['gateway_fetched_entities_total{department="enterprises"}', 4],
      ['gateway_operations_in_flight', 0],
      ['gateway_plan_cache_size', 2],
      ['gateway_subscriptions_open', 0],
      ['gateway_supergraph_swaps', 0],
      ['gateway_department_circuit{department="visits",state="closed"}', 1],
    ] as const)
      expect([series, valueOf(metrics, series)]).toEqual([series, value]);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d/m);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  it('name a department that is away, and the state of its circuit', async () => {
    const { visits } = graph.departments;
    await visits.stop();
    await graph.ask('{ visitCount }');
    await visits.start();
    const metrics = await readMetrics();
    expect(valueOf(metrics, 'gateway_fetches_total{department="visits",outcome="SUBGRAPH_UNAVAILABLE"}')).toBe(1);
    expect(metrics).toMatch(/^gateway_department_circuit\{department="visits",state="(closed|half_open|open)"\} 1$/m);
  });

  it('have labels for names of registered clients only: anybody can make up a name', async () => {
    const token = await graph.issuer.token();
    await graph.ask('query ByAClient { visitCount }', { token });
    await graph.ask('query ByAnybody { visitCount }');
    const metrics = await readMetrics();
    expect(metrics).toContain('gateway_named_operations_total{operation="ByAClient"} 1');
    expect(metrics).not.toContain('ByAnybody');
  });

  it('are not to be had at the public address', async () => {
    expect((await graph.send('/metrics')).status).toBe(404);
  });

  it('come with the operations and whose they are', async () => {
    const listing = (await (await fetch(`http://127.0.0.1:${graph.gateway.metricsPort}/operations`)).json()) as { operations: { operation: string }[] };
    expect(listing.operations.map(({ operation }) => operation)).toContain('Visits');
  });
});
