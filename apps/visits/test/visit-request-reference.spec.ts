import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { bureau, centre, foreignCentre, liaison, market, office, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { book, bookAndAsk } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const QUERY = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on VisitRequest { id purpose } } }';
const resolve = async (by: Partial<Caller>, ids: readonly string[]): Promise<any> => {
  const { data, errors } = await graph.as(by).run(QUERY, { r: ids.map((id) => ({ __typename: 'VisitRequest', id })) });
  expect(errors).toEqual([]);
  return data?._entities;
};

describe('a VisitRequest that another department refers to', () => {
  it('leads to the request on the same terms as any other path', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const visible = [{ id, purpose: expect.any(String) }];
    for (const by of [centre, office, bureau, representative(firm.id), liaison]) expect(await resolve(by, [id])).toEqual(visible);
    for (const by of [foreignCentre, market, representative(UNKNOWN_ID)]) expect(await resolve(by, [id])).toEqual([null]);
  });

  it('does not exist for the enterprise before it is asked', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await resolve(representative(firm.id), [id])).toEqual([null]);
  });

  it('an unknown id is null, like one that may not be seen, and disturbs no other', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await resolve(bureau, [UNKNOWN_ID, id, 'x', '', `${UNKNOWN_ID}\0`])).toEqual([null, { id, purpose: expect.any(String) }, null, null, null]);
  });

  it('fifty references cost as many statements as five', async () => {
    const firm = await settleOne(graph);
    const ids = await Promise.all(Array.from({ length: 50 }, () => book(graph, bureau, firm.id)));
    const count = async (some: readonly string[]): Promise<number> => (await graph.as(bureau).run(QUERY, { r: some.map((id) => ({ __typename: 'VisitRequest', id })) })).statements.length;
    expect([await count(ids.slice(0, 5)), await count(ids)]).toEqual([3, 3]);
  });
});
