import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { faultOf } from './calls.ts';
import { centre, chief, directLine, foreignSpecialist, housing, housingUnit, jointMeeting, leader, liaison, newEnterprise, office, operator, representative, settle, specialist, superior, transport, UNKNOWN_ID } from './district.ts';
import { appealForm, inShanghai } from './forms.ts';
import { accept, ask, dispatchAgain, ITEM, rateLow, reply, submit, succeed } from './journey.ts';

let graph: TestSubgraph;
const firm = newEnterprise();
const other = newEnterprise();
/** By name: what the district holds in this file. */
const ids: Record<'submitted' | 'accepted' | 'urgent' | 'transports' | 'rating' | 'low' | 'closed' | 'withdrawn' | 'visited', string> = {} as never;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  await settle(graph, [firm, other]);
  ids.submitted = await submit(graph, firm.id);
  ids.accepted = await accept(graph, firm.id);
  ids.urgent = await accept(graph, other.id, { form: { urgency: 'URGENT' }, serviceClass: 'URGENT' });
  ids.transports = await dispatchAgain(graph, other.id);
  ids.rating = await reply(graph, firm.id);
  ids.low = await rateLow(graph, firm.id);
  ids.closed = await reply(graph, other.id);
  await succeed(graph, representative(other.id), 'rateAppeal', { appealId: ids.closed, stars: 5 });
  ids.withdrawn = await submit(graph, other.id);
  await succeed(graph, representative(other.id), 'withdrawAppeal', { appealId: ids.withdrawn });
  ids.visited = (await succeed(graph, chief, 'submitAppeal', appealForm({ enterpriseId: firm.id, channel: 'VISIT', occurredAt: '2025-09-01T01:00:00.000Z' }))).id;
});
afterAll(() => graph.close());

const LIST = `query ($filter: AppealFilter, $first: Int, $after: String) { appeals(filter: $filter, first: $first, after: $after) {
  nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

const list = async (by: Partial<Caller>, variables: Record<string, unknown> = {}, now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(LIST, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.appeals;
};
/** The names of the appeals that a caller finds, and that the count agrees. */
const find = async (by: Partial<Caller>, filter: Record<string, unknown> | null = null, now?: Date): Promise<string[]> => {
  const { nodes, totalCount } = await list(by, { filter, first: 100 }, now);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id).sort();
};

const all = ['accepted', 'closed', 'low', 'rating', 'submitted', 'transports', 'urgent', 'visited', 'withdrawn'];
const firms = ['accepted', 'low', 'rating', 'submitted', 'visited'];

describe('Query.appeals', () => {
  it.each<readonly [string, Partial<Caller>, readonly string[]]>([
    ['the service centre', centre, all],
    ['the service centre of the city above', { ...centre, divisionCode: '440700' }, all],
    ['the government office', office, all],
    ['a specialist', specialist, all],
    ['the direct-line office', directLine, all],
    ['the joint-meeting office', jointMeeting, all],
    ['a district leader', leader, all],
    ['the housing bureau', housing, ['accepted', 'closed', 'low', 'rating', 'urgent']],
    ['the transport bureau', transport, ['transports']],
    ['the unit above both', superior, ['accepted', 'closed', 'low', 'rating', 'transports', 'urgent']],
    ['one enterprise', representative(firm.id), firms],
    ['the other enterprise', representative(other.id), ['closed', 'transports', 'urgent', 'withdrawn']],
    ['the liaison', liaison, all],
    ['the officer who brought it in', chief, ['visited']],
    ['another officer', { ...liaison, officerId: UNKNOWN_ID }, []],
    ['a specialist of another district', foreignSpecialist, []],
    ['a centre without a jurisdiction', { ...centre, divisionCode: null }, []],
    ['a centre with an empty jurisdiction', { ...centre, divisionCode: '' }, []],
    ['a centre with a jurisdiction that is a pattern', { ...centre, divisionCode: '%' }, []],
    ['a handler without a unit', { ...housing, unitId: null }, []],
    ['who acts for no enterprise', { ...representative(firm.id), actingFor: null }, []],
    ['a handler who is also the other enterprise’s clerk', { ...transport, roles: ['UNIT_HANDLER', 'CLERK'], actingFor: other.id }, ['closed', 'transports', 'urgent', 'withdrawn']],
  ])('%s', async (_who, caller, expected) => {
    expect(await find(caller)).toEqual([...expected].sort());
  });

  it.each<readonly [string, Record<string, unknown>, readonly string[]]>([
    ['by state', { states: ['SUBMITTED', 'DISPATCHED'] }, ['submitted', 'transports', 'visited']],
    ['open ones', { isOpen: true }, ['accepted', 'submitted', 'transports', 'urgent', 'visited']],
    ['those that are not', { isOpen: false }, ['closed', 'low', 'rating', 'withdrawn']],
    ['by item', { itemCode: ITEM }, ['accepted', 'closed', 'low', 'rating', 'transports', 'urgent']],
    ['by another item', { itemCode: 'LEGAL-01' }, []],
    ['by an item that is none', { itemCode: "' OR 1=1" }, []],
    ['by category', { category: 'FINANCE' }, ['accepted', 'closed', 'low', 'rating', 'transports', 'urgent']],
    ['by an item of another category', { category: 'LEGAL', itemCode: ITEM }, []],
    ['by unit', { unitId: housingUnit }, ['accepted', 'closed', 'low', 'rating', 'urgent']],
    ['by enterprise', { enterpriseId: firm.id }, firms],
    ['by day', { submittedFrom: '2025-09-01', submittedBefore: '2025-09-02' }, all],
    ['by another day', { submittedFrom: '2025-09-02' }, []],
    ['together', { enterpriseId: firm.id, isOpen: true, unitId: housingUnit }, ['accepted']],
  ])('is filtered %s', async (_how, filter, expected) => {
    expect(await find(centre, filter)).toEqual([...expected].sort());
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['2025-09-01 21:30', 'RED', []],
    ['2025-09-01 21:30', 'YELLOW', ['urgent']],
    ['2025-09-01 22:00', 'RED', ['urgent']],
    ['2025-09-04 10:36', 'YELLOW', ['accepted', 'submitted', 'transports', 'visited']],
    ['2025-09-04 18:00', 'RED', ['accepted', 'submitted', 'transports', 'urgent', 'visited']],
    ['2025-09-04 18:00', 'GREEN', ['closed', 'low', 'rating', 'withdrawn']],
  ])('APL-15: at %s these are %s, each as it says itself', async (at, light, expected) => {
    const now = inShanghai(at);
    expect(await find(centre, { light }, now)).toEqual([...expected].sort());
    const { data } = await graph.as(centre, { now }).run('{ appeals(first: 100) { nodes { id light } } }');
    const own = data?.appeals.nodes.filter((node: any) => node.light === light).map(({ id }: any) => Object.entries(ids).find(([, known]) => known === id)?.[0]);
    expect(own.sort()).toEqual([...expected].sort());
  });

  it('APL-15: while the enterprise is waited for, the light stays as it was', async () => {
    const { id } = newEnterprise({ divisionCode: '440704199' });
    await settle(graph, [newEnterprise({ id, divisionCode: '440704199' })]);
    const paused = await ask(graph, id);
    const lightsAt = async (at: string): Promise<unknown> => {
      const now = inShanghai(at);
      const listed = await Promise.all(['GREEN', 'YELLOW', 'RED'].map(async (light) => (await list(centre, { filter: { enterpriseId: id, light } }, now)).totalCount));
      return [listed, (await graph.as(centre, { now }).run('query ($id: ID!) { appeal(id: $id) { light } }', { id: paused })).data?.appeal.light];
    };
    expect(await lightsAt('2025-09-05 10:00')).toEqual([[1, 0, 0], 'GREEN']);
    await graph.sql('UPDATE appeal_pause SET to_at = $2 WHERE appeal_id = $1', [paused, inShanghai('2025-09-01 10:30')]);
    await graph.sql('UPDATE appeal SET paused_since = NULL, version = version + 1 WHERE id = $1', [paused]);
    expect(await lightsAt('2025-09-05 10:00')).toEqual([[0, 0, 1], 'RED']);
    await graph.sql("UPDATE appeal SET division_code = '650100', version = version + 1 WHERE id = $1", [paused]);
  });

  it('APL-15: red for more than three working days is the district leader’s list', async () => {
    expect(await find(leader, { redForDays: 3 }, inShanghai('2025-09-09 18:00'))).toEqual(['urgent']);
    expect(await find(leader, { redForDays: 3 }, inShanghai('2025-09-10 09:00'))).toEqual(['accepted', 'submitted', 'transports', 'urgent', 'visited']);
  });

  it('§0.1: a low rating cannot be found out by a filter of whoever handles it, until the month is over', async () => {
    for (const caller of [housing, superior, liaison]) {
      expect(await find(caller, { states: ['RETURN_VISIT'] })).toEqual([]);
      expect(await find(caller, { states: ['RATING'] })).toEqual(['low', 'rating']);
      expect(await find(caller, { states: ['RETURN_VISIT'] }, inShanghai('2025-10-01 00:00'))).toEqual(['low']);
    }
    for (const caller of [office, leader, jointMeeting, directLine]) expect(await find(caller, { states: ['RETURN_VISIT'] }, inShanghai('2025-10-01 00:00'))).toEqual([]);
    for (const caller of [centre, specialist, representative(firm.id)]) expect(await find(caller, { states: ['RETURN_VISIT'] })).toEqual(['low']);
  });

  it('is read page by page, newest first, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, edges, pageInfo, totalCount } = await list(centre, { first: 2, after });
      expect(totalCount).toBe(9);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect([edges.at(0)?.cursor, edges.at(-1)?.cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
      seen.push(...nodes.map(({ id }: any) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(9);
    const rows = await graph.sql("SELECT id FROM appeal WHERE division_code = '440704' ORDER BY submitted_at DESC, id DESC");
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it.each<readonly [string, Record<string, unknown>]>([
    ['a page of none', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['no cursor', { after: 'x' }],
    ['another list’s cursor', { after: writeCursor('visit:newest', ['2025-09-01T00:00:00.000Z', UNKNOWN_ID]) }],
    ['a cursor that holds a year alone', { after: writeCursor('appeal:newest', ['1', UNKNOWN_ID]) }],
    ['a cursor of the year 0', { after: writeCursor('appeal:newest', ['0000-01-01T00:00:00.000Z', UNKNOWN_ID]) }],
    ['a cursor that holds no instant', { after: writeCursor('appeal:newest', ['yesterday', UNKNOWN_ID]) }],
    ['an enterprise that is no id', { filter: { enterpriseId: 'x' } }],
    ['a unit that is no id', { filter: { unitId: "'" } }],
    ['too many red days', { filter: { redForDays: 61 } }],
    ['negative red days', { filter: { redForDays: -1 } }],
  ])('%s is the caller’s fault', async (_what, variables) => {
    expect(faultOf(await graph.as(centre).run(LIST, variables))).toBe('BAD_USER_INPUT');
  });

  it('is for those who have a part in appeals', async () => {
    expect(faultOf(await graph.as(operator).run(LIST))).toBe('FORBIDDEN');
  });
});

describe('Enterprise.appeals and Enterprise.openAppeals', () => {
  const ENTITIES = 'query ($r: [_Any!]!, $f: AppealFilter) { _entities(representations: $r) { ... on Enterprise { id openAppeals appeals(first: 100, filter: $f) { nodes { id } totalCount } } } }';
  const ask = async (by: Partial<Caller>, filter: Record<string, unknown> | null = null) =>
    graph.as(by).run(ENTITIES, { r: [firm, other].map(({ id }) => ({ __typename: 'Enterprise', id })), f: filter });

  it('are the file of each enterprise (一企一档)', async () => {
    const { data } = await ask(centre);
    expect(data?._entities.map(({ openAppeals, appeals: { totalCount } }: any) => [openAppeals, totalCount])).toEqual([[3, 5], [2, 4]]);
    expect((await ask(centre, { isOpen: true })).data?._entities.map(({ appeals: { totalCount } }: any) => totalCount)).toEqual([3, 2]);
  });

  it('a unit sees those that it handles, and no count of the others', async () => {
    const { data, errors } = await ask(housing);
    expect(data?._entities.map(({ openAppeals, appeals: { totalCount } }: any) => [openAppeals, totalCount])).toEqual([[null, 3], [null, 2]]);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['FORBIDDEN']));
  });

  it('an enterprise sees its own, and nothing of another', async () => {
    const { data } = await ask(representative(firm.id));
    expect(data?._entities.map(({ openAppeals }: any) => openAppeals)).toEqual([3, null]);
  });

  it('a filter for another enterprise is the caller’s fault', async () => {
    const { errors } = await ask(centre, { enterpriseId: other.id });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('Query.appeal and Query.appealByNumber', () => {
  it('find the same appeal by its id and by its number', async () => {
    const { data } = await graph.as(centre).run('query ($id: ID!) { appeal(id: $id) { id number } }', { id: ids.accepted });
    const byNumber = await graph.as(centre).run('query ($n: String!) { appealByNumber(number: $n) { id number } }', { n: data?.appeal.number });
    expect(byNumber.data?.appealByNumber).toEqual(data?.appeal);
  });

  it('what is not the caller’s to see is null, like what does not exist', async () => {
    const number = (await graph.sql('SELECT number FROM appeal WHERE id = $1', [ids.accepted]))[0].number;
    for (const by of [foreignSpecialist, transport, representative(other.id), { ...liaison, officerId: UNKNOWN_ID }]) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!, $n: String!) { appeal(id: $id) { id } appealByNumber(number: $n) { id } }', { id: ids.accepted, n: number });
      expect([data, errors]).toEqual([{ appeal: null, appealByNumber: null }, []]);
    }
  });

  it.each(['', 'x', UNKNOWN_ID, "' OR 1=1", '440704-2025-999999', '\0'])('"%s" is nothing, and no crash', async (text) => {
    const { data, errors } = await graph.as(centre).run('query ($t: ID!, $n: String!) { appeal(id: $t) { id } appealByNumber(number: $n) { id } }', { t: text, n: text });
    expect([data, errors]).toEqual([{ appeal: null, appealByNumber: null }, []]);
  });
});
