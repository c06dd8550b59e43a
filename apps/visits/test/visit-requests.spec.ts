import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { faultOf, mutate } from './calls.ts';
import { bureau, centre, foreignCentre, liaison, market, newEnterprise, office, operator, representative, settle, superior, UNKNOWN_ID } from './district.ts';
import { anotherMatter, OCTOBER } from './forms.ts';
import { book, bookAndAccept, bookAndAsk } from './journey.ts';

let graph: TestSubgraph;
const firm = newEnterprise();
const other = newEnterprise();
/** By name: what the district holds in this file. */
const ids: Record<'collected' | 'asked' | 'scheduled' | 'scheduledInOctober' | 'refused' | 'markets', string> = {} as never;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await settle(graph, [firm, other]);
  ids.collected = await book(graph, bureau, firm.id, { ...anotherMatter(), kind: 'TOUR' });
  ids.asked = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
  ids.scheduled = await bookAndAccept(graph, bureau, firm.id, anotherMatter());
  ids.scheduledInOctober = await bookAndAccept(graph, bureau, other.id, { ...anotherMatter(), windows: OCTOBER });
  ids.refused = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
  await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: ids.refused });
  ids.markets = await bookAndAsk(graph, market, other.id, anotherMatter());
});
afterAll(() => graph.close());

const LIST = `query ($filter: VisitRequestFilter, $first: Int, $after: String) { visitRequests(filter: $filter, first: $first, after: $after) {
  nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

const list = async (by: Partial<Caller>, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await graph.as(by).run(LIST, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitRequests;
};
/** The names of the requests that a caller finds, and that the count agrees. */
const find = async (by: Partial<Caller>, filter: Record<string, unknown> | null = null): Promise<string[]> => {
  const { nodes, totalCount } = await list(by, { filter, first: 100 });
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id).sort();
};

const all = ['asked', 'collected', 'markets', 'refused', 'scheduled', 'scheduledInOctober'] as const;

describe('Query.visitRequests', () => {
  it.each([
    ['the service centre', centre, all],
    ['the service centre of the city above', { ...centre, divisionCode: '440700' }, all],
    ['the government office', office, all],
    ['the superior of both units', superior, all],
    ['the bureau', bureau, ['asked', 'collected', 'refused', 'scheduled', 'scheduledInOctober']],
    ['the market supervision', market, ['markets']],
    ['one enterprise, once it was asked', representative(firm.id), ['asked', 'refused', 'scheduled']],
    ['the other enterprise', representative(other.id), ['markets', 'scheduledInOctober']],
    ['the liaison', liaison, all],
    ['another officer', { ...liaison, officerId: UNKNOWN_ID }, []],
    ['the service centre of another district', foreignCentre, []],
    ['a service centre without a jurisdiction', { ...centre, divisionCode: null }, []],
    ['a service centre with an empty jurisdiction', { ...centre, divisionCode: '' }, []],
    ['a service centre with a jurisdiction that is a pattern', { ...centre, divisionCode: '%' }, []],
    ['a government office with an empty jurisdiction', { ...office, divisionCode: '' }, []],
    ['a unit without a unit', { ...bureau, unitId: null }, []],
    ['who acts for no enterprise', { ...representative(firm.id), actingFor: null }, []],
    ['a unit’s officer who is also the other enterprise’s clerk', { ...market, roles: ['REQUESTING_UNIT', 'CLERK'], actingFor: other.id }, ['markets', 'scheduledInOctober']],
  ] as const)('%s', async (_who, caller, expected) => {
    expect(await find(caller as Partial<Caller>)).toEqual([...expected].sort());
  });

  it.each([
    ['one state', { states: ['PENDING_ENTERPRISE'] }, ['asked', 'markets']],
    ['two states', { states: ['COLLECTED', 'REFUSED'] }, ['collected', 'refused']],
    ['no state', { states: [] }, []],
    ['a kind', { kinds: ['TOUR'] }, ['collected']],
    ['no kind', { kinds: [] }, []],
    ['an enterprise', { enterpriseId: other.id }, ['markets', 'scheduledInOctober']],
    ['an enterprise that does not exist', { enterpriseId: UNKNOWN_ID }, []],
    ['a first day', { scheduledFrom: '2025-10-13' }, ['scheduledInOctober']],
    ['the day after', { scheduledFrom: '2025-10-14' }, []],
    ['before a day', { scheduledBefore: '2025-09-11' }, ['scheduled']],
    ['before the very day', { scheduledBefore: '2025-09-10' }, []],
    ['a month', { scheduledFrom: '2025-09-01', scheduledBefore: '2025-10-01' }, ['scheduled']],
    ['state and enterprise', { states: ['SCHEDULED'], enterpriseId: firm.id }, ['scheduled']],
  ])('the centre filters by %s', async (_what, filter, expected) => {
    expect(await find(centre, filter)).toEqual(expected);
  });

  it.each([
    [{ states: ['REFUSED'] }, []],
    [{ states: ['CANCELLED'] }, []],
    [{ states: ['NOT_ARRANGED'] }, []],
    [{ states: ['PENDING_ENTERPRISE'] }, ['asked', 'refused']],
    [{ states: ['PENDING_ENTERPRISE', 'NOT_ARRANGED'] }, ['asked', 'refused']],
    [{ states: ['PHONE_FOLLOWUP'] }, []],
  ])('VIS-08: the filter %j of a unit asks for what the unit reads', async (filter, expected) => {
    expect(await find(bureau, filter)).toEqual(expected);
  });

  it('the days of a filter are days in Shanghai', async () => {
    await graph.sql("UPDATE visit_request SET scheduled_starts_at = '2025-10-12T16:00:00Z', version = version + 1 WHERE id = $1", [ids.scheduledInOctober]);
    expect(await find(centre, { scheduledFrom: '2025-10-13' })).toEqual(['scheduledInOctober']);
    await graph.sql("UPDATE visit_request SET scheduled_starts_at = '2025-10-12T15:59:59Z', version = version + 1 WHERE id = $1", [ids.scheduledInOctober]);
    expect(await find(centre, { scheduledFrom: '2025-10-13' })).toEqual([]);
  });

  describe('in pages', () => {
    it('comes newest first, and page by page whole, without gap or repetition, though all were made in one moment', async () => {
      const whole = (await list(centre, { first: 100 })).nodes.map(({ id }: any) => id);
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, edges, pageInfo } = await list(centre, { first: 2, after });
        expect(edges.map(({ node }: any) => node)).toEqual(nodes);
        expect(pageInfo).toMatchObject({ hasPreviousPage: after !== null, startCursor: edges[0].cursor, endCursor: edges.at(-1).cursor });
        paged.push(...nodes.map(({ id }: any) => id));
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      expect(paged).toEqual(whole);
      expect(paged).toHaveLength(all.length);
    });

    it('a request that is made meanwhile does not shift the next page', async () => {
      const first = await list(centre, { first: 3 });
      const later = graph.as(bureau, { now: new Date('2025-09-01T03:00:00.000Z') });
      const fresh = await mutate(later, 'requestVisit', { enterpriseId: firm.id, kind: 'RESEARCH', purpose: '后来的预约', topics: [], headcount: 1, windows: OCTOBER });
      const second = await list(centre, { first: 3, after: first.pageInfo.endCursor });
      expect(second.nodes).toHaveLength(3);
      expect((await list(centre, { first: 1 })).nodes).toEqual([{ id: fresh.visitRequest.id }]);
      expect(new Set([...first.nodes, ...second.nodes].map(({ id }: any) => id)).size).toBe(6);
      await mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: fresh.visitRequest.id, reason: '测试结束' });
    });

    it('nothing to see is an empty page', async () => {
      expect(await list(foreignCentre)).toEqual({ nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
    });

    it.each([0, 101, -1, 2_147_483_647])('first: %d is the caller’s fault, and the limit is told', async (first) => {
      const answer = await graph.as(centre).run(LIST, { first });
      expect(faultOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors[0]?.extensions).toMatchObject({ field: 'first', limit: 100 });
    });

    it.each([
      ['nonsense', 'nonsense'],
      ['nothing', ''],
      ['a cursor of another order', writeCursor('visit:oldest', ['2025-09-01T02:00:00.000Z', UNKNOWN_ID])],
      ['a cursor without its id', writeCursor('visit:newest', ['2025-09-01T02:00:00.000Z'])],
      ['a cursor whose instant is none', writeCursor('visit:newest', ['yesterday', UNKNOWN_ID])],
      ['a cursor whose id is none', writeCursor('visit:newest', ['2025-09-01T02:00:00.000Z', 'x'])],
      ['a cursor with SQL in it', writeCursor('visit:newest', ["2025-09-01'; DROP TABLE visit_slot; --", UNKNOWN_ID])],
    ])('%s is the caller’s fault', async (_what, after) => {
      const answer = await graph.as(centre).run(LIST, { after });
      expect(faultOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors[0]?.extensions).toMatchObject({ field: 'after' });
    });
  });

  it.each(['', 'x', "' OR 1=1 --", `${UNKNOWN_ID}\0`])('the enterprise %j is no id, and the caller’s fault', async (enterpriseId) => {
    expect(faultOf(await graph.as(centre).run(LIST, { filter: { enterpriseId } }))).toBe('BAD_USER_INPUT');
  });

  it.each([{ states: ['ARRANGED'] }, { scheduledFrom: '2025-02-30' }, { scheduledBefore: 'tomorrow' }])('the filter %j is the caller’s fault', async (filter) => {
    expect(faultOf(await graph.as(centre).run(LIST, { filter }))).toBe('BAD_USER_INPUT');
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const mayAsk = ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE', 'REQUESTING_UNIT', 'LEGAL_REPRESENTATIVE', 'CLERK', 'LIAISON', 'PUBLIC'];
    for (const role of roles.filter((candidate) => !mayAsk.includes(candidate))) expect(faultOf(await graph.as({ ...operator, subject: `as-${role}`, roles: [role] }).run(LIST))).toBe('FORBIDDEN');
    expect(faultOf(await graph.as({ subject: 'public', roles: ['PUBLIC'] }).run(LIST))).toBe('UNAUTHENTICATED');
  });

  it('more than 10,000 are not counted', async () => {
    await graph.sql(
      `INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, settings_version, created_at, updated_at)
       SELECT gen_random_uuid(), $1, '440705', $2, 'someone', 'TOUR', 'RESEARCH', '参观', '{}', '{}', '{}', 1, 'COLLECTED', 'default', now(), now() FROM generate_series(1, 10000)`,
      [UNKNOWN_ID, UNKNOWN_ID],
    );
    const elsewhere = { ...office, divisionCode: '440705' };
    const count = async (): Promise<number | null> => (await graph.as(elsewhere).run('{ visitRequests(first: 1) { totalCount } }')).data?.visitRequests.totalCount;
    expect(await count()).toBe(10_000);
    await graph.sql("UPDATE visit_request SET division_code = '440705', version = version + 1 WHERE id = $1", [ids.collected]);
    expect(await count()).toBeNull();
  });
});
