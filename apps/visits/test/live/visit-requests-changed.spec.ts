import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type LiveAnswers, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, foreignCentre, market, office, representative, settleOne } from '../district.ts';
import { book, bookAndAsk } from '../journey.ts';

let graph: TestSubgraph;
const streams: LiveAnswers[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(async () => {
  await Promise.all(streams.map((live) => live.stop()));
  await graph.close();
});

const follow = async (by: Partial<Caller>, filter: Record<string, unknown> = {}): Promise<LiveAnswers> => {
  const live = await graph.as(by).subscribe('subscription ($filter: VisitRequestFilter) { visitRequestsChanged(filter: $filter, first: 2) { totalCount nodes { id state } } }', { filter });
  streams.push(live);
  return live;
};
const listIn = async (live: LiveAnswers): Promise<any> => (await live.next()).data?.visitRequestsChanged;

describe('visitRequestsChanged', () => {
  it('begins with the list as it is; a new request stands first, and a step shows in its place', async () => {
    const firm = await settleOne(graph);
    const live = await follow(centre, { enterpriseId: firm.id });
    expect(await listIn(live)).toEqual({ totalCount: 0, nodes: [] });
    const id = await book(graph, bureau, firm.id);
    expect(await listIn(live)).toEqual({ totalCount: 1, nodes: [{ id, state: 'COLLECTED' }] });
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    expect(await listIn(live)).toEqual({ totalCount: 1, nodes: [{ id, state: 'NECESSARY' }] });
  });

  it('tells an enterprise of a request once it is asked, a unit of its own, and nobody of others’', async () => {
    const firm = await settleOne(graph);
    const [atTheFirm, atTheUnit, atAnotherUnit, elsewhere] = [await follow(representative(firm.id)), await follow(bureau, { enterpriseId: firm.id }), await follow(market, { enterpriseId: firm.id }), await follow(foreignCentre)];
    for (const live of [atTheFirm, atTheUnit, atAnotherUnit, elsewhere]) expect(await listIn(live)).toEqual({ totalCount: 0, nodes: [] });
    const id = await book(graph, bureau, firm.id);
    expect(await listIn(atTheUnit)).toEqual({ totalCount: 1, nodes: [{ id, state: 'COLLECTED' }] });
    await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await listIn(atTheFirm)).toEqual({ totalCount: 1, nodes: [{ id, state: 'PENDING_ENTERPRISE' }] });
    expect([atAnotherUnit.waiting, elsewhere.waiting]).toEqual([0, 0]);
  });

  it.each([
    ['the unit', bureau, {}],
    ['the government office', office, {}],
    ['the unit that lists what is not arranged', bureau, { states: ['NOT_ARRANGED'] }],
    ['the unit that lists refusals', bureau, { states: ['REFUSED'] }],
  ])('VIS-08: %s hears nothing of a refusal', async (_who, by, filter) => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const live = await follow(by, { ...filter, enterpriseId: firm.id });
    await live.next();
    const looked = live.looked();
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id });
    await looked;
    expect(live.waiting).toBe(0);
  });
});
