import { describe, expect, it } from '@jest/globals';
import { listFetches, type Fetch, type Plan, type PlanNode } from './plan.ts';
import { placeBar, spanOf } from './timeline.ts';

const fetchOf = (number: number, times: readonly [startMs: number, waitedMs: number, durationMs: number] | null): Fetch => ({
  kind: 'fetch',
  number,
  department: 'visits',
  operation: '{ visitCount }',
  path: [],
  requires: null,
  measured: times === null ? null : { count: 1, failures: 0, p50Ms: 1, p95Ms: 1, maxMs: 1, last: { startMs: times[0], waitedMs: times[1], durationMs: times[2], entityCount: 0, sqlStatements: 1, answerBytes: 1, attempts: 1, outcome: 'answered' } },
});

const planOf = (plan: PlanNode | null, durationMs: number | null): Plan => ({
  operation: null,
  cost: null,
  departments: [],
  measured: durationMs === null ? null : { count: 1, p50Ms: 1, p95Ms: 1, maxMs: 1, last: { durationMs, planMs: 0, isPlanCached: true } },
  plan,
});

const first = fetchOf(0, [1, 0, 4]);
const second = fetchOf(1, [5, 1, 2]);

describe('the picture of a plan', () => {
  it('finds the fetches in every corner of a plan, in its order', () => {
    const plan: PlanNode = {
      kind: 'sequence',
      nodes: [
        { kind: 'subscription', primary: fetchOf(0, null), rest: fetchOf(1, null) },
        { kind: 'parallel', nodes: [fetchOf(2, null), { kind: 'condition', variable: 'deep', ifTrue: fetchOf(3, null), ifFalse: null }] },
      ],
    };
    expect(listFetches(plan).map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['the whole request', planOf({ kind: 'sequence', nodes: [first, second] }, 20), 20],
    ['the end of its last fetch, should that be later', planOf({ kind: 'sequence', nodes: [first, second] }, 6), 8],
    ['nothing before it was executed', planOf(fetchOf(0, null), null), null],
    ['nothing when nobody is asked', planOf(null, 3), null],
  ])('reaches over %s', (_what, plan, spanMs) => {
    expect(spanOf(plan)).toBe(spanMs);
  });

  it('puts each fetch where it was in time, its wait first', () => {
    expect(placeBar(second, 10)).toEqual({ start: 0.5, waited: 0.1, duration: 0.2 });
    expect(placeBar(fetchOf(1, null), 10)).toBeNull();
  });
});
