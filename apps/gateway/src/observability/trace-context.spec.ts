import { describe, expect, it } from '@jest/globals';
import { newOperationRecord, type RequestContext } from '../request-context.ts';
import { fetchSpanIdOf, planSpanIdOf, startTrace, traceparentFor, waitSpanIdOf, type OperationTrace } from './trace-context.ts';

const GIVEN = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const requestWith = (trace: OperationTrace | null, traceparent: string | null): RequestContext => ({ traceparent, record: { ...newOperationRecord(), trace } }) as unknown as RequestContext;

describe('the trace of an operation', () => {
  it('goes on where the client’s was', () => {
    expect(startTrace(GIVEN, 1)).toEqual({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: expect.stringMatching(/^[\da-f]{16}$/), parentSpanId: '00f067aa0ba902b7', isSampled: true });
  });

  it('begins with ids of its own when there is none', () => {
    const traces = Array.from({ length: 1_000 }, () => startTrace(null, 1));
    expect(traces[0]).toEqual({ traceId: expect.stringMatching(/^[\da-f]{32}$/), spanId: expect.stringMatching(/^[\da-f]{16}$/), parentSpanId: null, isSampled: true });
    expect(new Set(traces.flatMap(({ traceId, spanId }) => [traceId, spanId])).size).toBe(2_000);
  });

  it('is recorded by the share of its id, not by the client’s wish, and the same on every replica', () => {
    expect(startTrace(GIVEN, 0).isSampled).toBe(false);
    const sampled = Array.from({ length: 10_000 }, () => startTrace(null, 0.1)).filter(({ isSampled }) => isSampled);
    expect(sampled.length).toBeGreaterThan(850);
    expect(sampled.length).toBeLessThan(1_150);
    for (const { traceId } of sampled) expect(startTrace(`00-${traceId}-00f067aa0ba902b7-00`, 0.1).isSampled).toBe(true);
  });

  it('gives each of its spans an id of its own', () => {
    const trace = startTrace(null, 1);
    const ids = [trace.spanId, planSpanIdOf(trace), ...Array.from({ length: 50 }, (_fetch, number) => [fetchSpanIdOf(trace, number), waitSpanIdOf(trace, number)]).flat()];
    expect(new Set(ids).size).toBe(102);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{16}$/);
  });

  it('has ids also at the end of the numbers', () => {
    expect(fetchSpanIdOf({ traceId: '', spanId: '00f067aaffffffff', parentSpanId: null, isSampled: true }, 0)).toBe('00f067aa00000001');
  });
});

describe('the trace that a department hears of', () => {
  const trace = startTrace(GIVEN, 1);

  it('is the fetch’s own span', () => {
    expect(traceparentFor(requestWith(trace, GIVEN), 3)).toBe(`00-4bf92f3577b34da6a3ce929d0e0e4736-${fetchSpanIdOf(trace, 3)}-01`);
  });

  it('says so when nobody records it', () => {
    expect(traceparentFor(requestWith({ ...trace, isSampled: false }, GIVEN), 3)).toMatch(/-00$/);
  });

  it.each([GIVEN, null])('is the client’s when the gateway does not trace: %s', (given) => {
    expect(traceparentFor(requestWith(null, given), 3)).toBe(given);
  });
});
