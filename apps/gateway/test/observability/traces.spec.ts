import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultObserving } from '../../src/observability/observing-settings.ts';
import { startGraph } from '../graph-under-test.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code: number };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const ERROR = 2;

let collector: Server;
let received: Span[];

beforeAll(async () => {
  collector = createServer((request, response) => {
    void text(request).then((body) => {
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
      received.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(async () => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  await new Promise((resolve) => collector.close(resolve));
});

/** What a gateway sends while it answers one operation, and what the departments heard. */
const trace = async (query: string, tracedShare: number | null) => {
  received = [];
  const graph = await startGraph({ observing: { ...defaultObserving, tracedShare } });
  const { visits, enterprises } = graph.departments;
  await graph.ask(query, { headers: { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` }, variables: { id: 'e1' } });
  await graph.close();
  return { spans: received, heard: [...visits.received, ...enterprises.received].map(({ headers }) => headers.traceparent), log: graph.log };
};

describe('traces', () => {
  it('have a span for the operation, its plan and each fetch, below the client’s; departments go on below their fetch', async () => {
    const { spans, heard, log } = await trace('query Visits { visits { enterprise { name } } }', 1);
    const operation = spans.find(({ name }) => name === 'query Visits')!;
    expect(operation).toMatchObject({ traceId: TRACE, parentSpanId: '00f067aa0ba902b7' });
    expect(spans.map(({ name }) => name).toSorted()).toEqual(['fetch enterprises', 'fetch visits', 'plan', 'query Visits']);
    const inner = spans.filter((span) => span !== operation);
    for (const span of inner) {
      expect(span).toMatchObject({ traceId: TRACE, parentSpanId: operation.spanId });
      expect(BigInt(span.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(operation.startTimeUnixNano));
      expect(BigInt(span.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(operation.endTimeUnixNano));
    }
    const fetchIds = inner.filter(({ name }) => name.startsWith('fetch')).map(({ spanId }) => spanId);
    expect(heard.toSorted()).toEqual(fetchIds.map((id) => `00-${TRACE}-${id}-01`).toSorted());
    expect(log).toContainEqual(expect.objectContaining({ msg: 'operation', traceId: TRACE }));
  });

  it('hold no variables, no documents and nobody’s identity', async () => {
    const { spans } = await trace('query One($id: ID!) { enterprise(id: $id) { name } misused(day: "1999-01-01") }', 1);
    const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    for (const key of keys) expect(key).toMatch(/^(graphql\.(operation\.(name|type)|document\.hash)|http\.response\.status_code|gateway\.[\w.]+)$/);
    expect(JSON.stringify(spans)).not.toMatch(/1999-01-01|江海机械|"e1"/);
  });

  it('mark a fetch that was lost', async () => {
    received = [];
    const graph = await startGraph({ observing: { ...defaultObserving, tracedShare: 1 } });
    await graph.departments.visits.stop();
    await graph.ask('{ visitCount }');
    await graph.close();
    expect(received.find(({ name }) => name === 'fetch visits')).toMatchObject({ status: { code: ERROR } });
  });

  it('that are not sampled are sent nowhere, and departments are told so', async () => {
    const { spans, heard } = await trace('{ visitCount }', 0);
    expect(spans).toEqual([]);
    expect(heard).toEqual([expect.stringMatching(new RegExp(`^00-${TRACE}-(?!00f067aa0ba902b7)[\\da-f]{16}-00$`))]);
  });

  it('without a collector, departments hear what the client sent', async () => {
    const { spans, heard } = await trace('{ visitCount }', null);
    expect(spans).toEqual([]);
    expect(heard).toEqual([`00-${TRACE}-00f067aa0ba902b7-01`]);
  });
});
