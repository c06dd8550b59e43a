import { describe, expect, it } from '@jest/globals';
import { answeredOperation, fetchRecord } from './fixtures.ts';
import { PlanMeasurements } from './plan-measurements.ts';

describe('the times of a plan', () => {
  it('are those of its newest execution, and running figures of all', () => {
    const plans = new PlanMeasurements();
    plans.add(answeredOperation({ startedAt: 100, planMs: 3, fetches: [fetchRecord({ startedAt: 101, durationMs: 8 })] }));
    plans.add(
      answeredOperation(
        { startedAt: 500, planMs: 0, fetches: [fetchRecord({ startedAt: 501.5, waitedMs: 0.5, durationMs: 4, entityCount: 3, sqlStatements: 2 }), fetchRecord({ number: 1, department: 'credit', startedAt: 506, outcome: 'SUBGRAPH_TIMEOUT' })] },
        { requestId: 'request-0002', durationMs: 14 },
      ),
    );
    const figures = plans.find('h1', 'Visits')!;
    expect(figures).toMatchObject({ count: 2, maxMs: 14, last: { durationMs: 14, planMs: 0, isPlanCached: false, requestId: 'request-0002' } });
    expect(figures.fetches.get(0)).toMatchObject({
      department: 'visits',
      count: 2,
      failures: 0,
      maxMs: 8,
      last: { startMs: 1.5, waitedMs: 0.5, durationMs: 4, entityCount: 3, sqlStatements: 2, outcome: 'answered' },
    });
    expect(figures.fetches.get(1)).toMatchObject({ department: 'credit', count: 1, failures: 1, last: { outcome: 'SUBGRAPH_TIMEOUT' } });
  });

  it('are kept for each operation of a document', () => {
    const plans = new PlanMeasurements();
    plans.add(answeredOperation({ fetches: [fetchRecord()] }));
    expect(plans.find('h1', 'Other')).toBeNull();
    expect(plans.find('h2', 'Visits')).toBeNull();
  });

  it('begin anew where another department has the number, and all of them with another supergraph', () => {
    const plans = new PlanMeasurements();
    plans.add(answeredOperation({ fetches: [fetchRecord()] }));
    plans.add(answeredOperation({ fetches: [fetchRecord({ department: 'credit' })] }));
    expect(plans.find('h1', 'Visits')!.fetches.get(0)).toMatchObject({ department: 'credit', count: 1 });
    plans.forget();
    expect(plans.find('h1', 'Visits')).toBeNull();
  });

  it('stay of one size, however many different operations come', () => {
    const plans = new PlanMeasurements();
    for (let number = 0; number < 3_000; number += 1) plans.add(answeredOperation({ documentHash: `h${number}`, fetches: [fetchRecord()] }));
    expect(plans.size).toBe(1_000);
  });
});
