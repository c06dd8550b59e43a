import { describe, expect, it } from '@jest/globals';
import { sortOperations, type Operation } from './operations.ts';

const operation = (name: string, figures: Partial<Operation>): Operation => ({
  operation: name, kind: 'query', documentHash: name, client: null, clientName: null, count: 1, withErrors: 0, p50Ms: 1, p95Ms: 1, p99Ms: 1, maxMs: 1, cost: null, slowestDepartment: null, lastSeenAt: '2026-11-23T00:00:00.000Z', ...figures,
});

describe('the list of slow operations', () => {
  it('has the largest figure first, and what was not measured last', () => {
    const operations = [operation('a', { cost: 5, p95Ms: 10 }), operation('b', { cost: null, p95Ms: 30 }), operation('c', { cost: 90, p95Ms: 20 })];
    expect(sortOperations(operations, 'p95Ms').map((each) => each.operation)).toEqual(['b', 'c', 'a']);
    expect(sortOperations(operations, 'cost').map((each) => each.operation)).toEqual(['c', 'a', 'b']);
  });
});
