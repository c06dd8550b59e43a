import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { bookAndAsk, bureau, market, mutate, newEnterprise, OCTOBER, representative, settle } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

describe('Mutation.acceptVisit', () => {
  it('VIS-07: the enterprise accepts one of the windows, and the visit has its day', async () => {
    const firm = newEnterprise({ isProtected: true });
    await settle(graph, [firm]);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const accepted = await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 2 }, 'visitRequest { state scheduled { startsAt endsAt } }');
    expect(accepted).toEqual({
      __typename: 'AcceptVisitSuccess',
      visitRequest: { state: 'SCHEDULED', scheduled: { startsAt: '2025-09-11T06:00:00.000Z', endsAt: '2025-09-11T08:00:00.000Z' } },
    });
  });

  it('§10.1: a protected enterprise receives once a calendar month; beyond, it is told limit, use and next free date', async () => {
    const firm = newEnterprise({ isProtected: true });
    await settle(graph, [firm]);
    const [first, second] = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, market, firm.id, { purpose: '检修储能电站的消防安全隐患' })];
    await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: first, window: 1 });
    expect(await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: second, window: 1 })).toMatchObject({
      __typename: 'VisitLimitReached',
      limit: 1,
      usedThisMonth: 1,
      month: '2025-09',
      nextAllowedFrom: '2025-10-01',
    });
  });

  it('§10.1: the month of the visit counts, not the month of the answer', async () => {
    const firm = newEnterprise({ isProtected: true });
    await settle(graph, [firm]);
    const [first, second] = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, market, firm.id, { windows: OCTOBER })];
    await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: first, window: 1 });
    expect(await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: second, window: 1 })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });
});
