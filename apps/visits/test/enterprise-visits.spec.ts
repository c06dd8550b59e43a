import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { faultOf } from './calls.ts';
import { bureau, centre, foreignCentre, liaison, market, newEnterprise, office, operator, representative, settle, settleOne, UNKNOWN_ID } from './district.ts';
import { anotherMatter } from './forms.ts';
import { book, bookAndAccept, bookAndAsk } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const QUERY = `query ($r: [_Any!]!, $filter: VisitRequestFilter, $first: Int, $after: String) { _entities(representations: $r) { ... on Enterprise {
  id visits(filter: $filter, first: $first, after: $after) { nodes { id state } pageInfo { hasNextPage endCursor } totalCount } } } }`;
const ask = (by: Partial<Caller>, ids: readonly string[], variables: Record<string, unknown> = {}) => graph.as(by).run(QUERY, { r: ids.map((id) => ({ __typename: 'Enterprise', id })), ...variables });
const visitsOf = async (by: Partial<Caller>, id: string, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await ask(by, [id], variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?._entities[0].visits;
};
const idsOf = ({ nodes }: any): string[] => nodes.map(({ id }: any) => id).sort();

describe('Enterprise.visits', () => {
  it('shows each caller the requests about the enterprise that it may see, and counts no others', async () => {
    const firm = await settleOne(graph);
    const collected = await book(graph, bureau, firm.id, anotherMatter());
    const asked = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
    const markets = await bookAndAccept(graph, market, firm.id, anotherMatter());
    const seen = async (by: Partial<Caller>): Promise<string[]> => {
      const connection = await visitsOf(by, firm.id);
      expect(connection.totalCount).toBe(connection.nodes.length);
      return idsOf(connection);
    };
    for (const by of [centre, office, liaison]) expect(await seen(by)).toEqual([collected, asked, markets].sort());
    expect(await seen(bureau)).toEqual([collected, asked].sort());
    expect(await seen(market)).toEqual([markets]);
    expect(await seen(representative(firm.id))).toEqual([asked, markets].sort());
  });

  it('nothing of other enterprises is in it', async () => {
    const [one, other] = [newEnterprise(), newEnterprise()];
    await settle(graph, [one, other]);
    await book(graph, bureau, other.id);
    expect(await visitsOf(centre, one.id)).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it.each([
    ['the centre of another district', foreignCentre],
    ['another enterprise', representative(UNKNOWN_ID)],
    ['the operator', operator],
    ['the public', { subject: 'public', roles: ['PUBLIC'] } as Partial<Caller>],
  ])('%s is told FORBIDDEN', async (_who, by) => {
    const firm = await settleOne(graph);
    const answer = await ask(by, [firm.id]);
    expect(answer.data?._entities).toEqual([{ id: firm.id, visits: null }]);
    expect(faultOf(answer)).toBe('FORBIDDEN');
  });

  it('is filtered like any list of requests', async () => {
    const firm = await settleOne(graph);
    await book(graph, bureau, firm.id, anotherMatter());
    const asked = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
    expect(idsOf(await visitsOf(centre, firm.id, { filter: { states: ['PENDING_ENTERPRISE'] } }))).toEqual([asked]);
    expect(await visitsOf(centre, firm.id, { filter: { kinds: ['TOUR'] } })).toMatchObject({ totalCount: 0 });
    expect(await visitsOf(centre, firm.id, { filter: { enterpriseId: firm.id } })).toMatchObject({ totalCount: 2 });
  });

  it('is read on page by page', async () => {
    const firm = await settleOne(graph);
    const made = [await book(graph, bureau, firm.id), await book(graph, bureau, firm.id), await book(graph, bureau, firm.id)];
    const first = await visitsOf(centre, firm.id, { first: 2 });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 3 });
    const second = await visitsOf(centre, firm.id, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...idsOf(first), ...idsOf(second)].sort()).toEqual(made.sort());
  });

  it.each([
    ['another enterprise in the filter', { filter: { enterpriseId: UNKNOWN_ID } }],
    ['no id in the filter', { filter: { enterpriseId: 'x' } }],
    ['first: 0', { first: 0 }],
    ['first: 101', { first: 101 }],
    ['a cursor that is none', { after: 'x' }],
    ['a cursor that holds no instant', { after: writeCursor('visit:newest', ['x', UNKNOWN_ID]) }],
  ])('%s is the caller’s fault', async (_what, variables) => {
    const firm = await settleOne(graph);
    expect(faultOf(await ask(centre, [firm.id], variables))).toBe('BAD_USER_INPUT');
  });

  it('two pages of one enterprise in one query do not mix', async () => {
    const firm = await settleOne(graph);
    const asked = await bookAndAsk(graph, bureau, firm.id);
    const booked = await book(graph, bureau, firm.id);
    const { data } = await graph.as(centre).run(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { a: visits(filter: { states: [COLLECTED] }) { nodes { id } totalCount } b: visits(filter: { states: [PENDING_ENTERPRISE] }) { nodes { id } totalCount } } } }`,
      { r: [{ __typename: 'Enterprise', id: firm.id }] },
    );
    expect(data?._entities).toEqual([{ a: { nodes: [{ id: booked }], totalCount: 1 }, b: { nodes: [{ id: asked }], totalCount: 1 } }]);
  });

  it('fifty enterprises cost as many statements as five, and each has its own page', async () => {
    const firms = Array.from({ length: 50 }, () => newEnterprise());
    await settle(graph, firms);
    const booked = await Promise.all(firms.map(({ id }) => book(graph, bureau, id)));
    const few = await ask(centre, firms.slice(0, 5).map(({ id }) => id));
    const many = await ask(centre, firms.map(({ id }) => id));
    expect(many.data?._entities.map(({ visits: page }: any) => [page.totalCount, page.nodes[0].id])).toEqual(booked.map((id) => [1, id]));
    expect([few.statements.length, many.statements.length]).toEqual([5, 5]);
  });
});
