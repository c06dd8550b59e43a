import { describe, expect, it } from '@jest/globals';
import { publicCaller } from '@qinqing/caller';
import { answeredOperation, fetchRecord } from './fixtures.ts';
import { OperationStatistics } from './operation-statistics.ts';

const NOON = new Date('2026-11-23T04:00:00Z');

describe('what is known of the operations', () => {
  it('tells how long each takes, whose it is, and where the time goes', () => {
    const statistics = new OperationStatistics();
    const caller = { ...publicCaller, clientId: 'my-frontend' };
    const fetches = [fetchRecord({ durationMs: 2 }), fetchRecord({ department: 'credit', waitedMs: 1, durationMs: 6 })];
    for (let times = 0; times < 99; times += 1) statistics.add(answeredOperation({ fetches, cost: 42, clientName: 'page' }, { caller, durationMs: 10 }), NOON);
    statistics.add(answeredOperation({ fetches, cost: 42, clientName: 'page', errorCodes: new Set(['SUBGRAPH_TIMEOUT']) }, { caller, durationMs: 900 }), NOON);
    expect(statistics.list()).toEqual([
      {
        operation: 'Visits',
        kind: 'query',
        documentHash: 'h1',
        client: 'my-frontend',
        clientName: 'page',
        count: 100,
        withErrors: 1,
        p50Ms: expect.closeTo(10, -0.3),
        p95Ms: expect.closeTo(10, -0.3),
        p99Ms: expect.closeTo(10, -0.3),
        maxMs: 900,
        cost: 42,
        slowestDepartment: { name: 'credit', meanMs: 7 },
        lastSeenAt: '2026-11-23T04:00:00.000Z',
      },
    ]);
  });

  it('keeps clients apart, and has the slowest first', () => {
    const statistics = new OperationStatistics();
    statistics.add(answeredOperation({}, { durationMs: 5 }), NOON);
    statistics.add(answeredOperation({}, { caller: { ...publicCaller, clientId: 'bank' }, durationMs: 50 }), NOON);
    statistics.add(answeredOperation({ clientName: 'page' }, { durationMs: 20 }), NOON);
    expect(statistics.list().map(({ client, clientName }) => [client, clientName])).toEqual([['bank', null], [null, 'page'], [null, null]]);
  });

  it('leaves out requests that are no valid operation', () => {
    const statistics = new OperationStatistics();
    statistics.add(answeredOperation({ documentHash: null }), NOON);
    statistics.add(answeredOperation({ operationKind: null }), NOON);
    expect(statistics.list()).toEqual([]);
  });

  it('stays of one size, however many different operations come', () => {
    const statistics = new OperationStatistics();
    for (let number = 0; number < 5_000; number += 1) statistics.add(answeredOperation({ documentHash: `h${number}` }), NOON);
    expect(statistics.size).toBe(2_000);
    expect(statistics.list()).toHaveLength(200);
  });
});
