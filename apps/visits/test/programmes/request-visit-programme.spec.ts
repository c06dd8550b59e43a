import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, representative, settleOne, superior, UNKNOWN_ID } from '../district.ts';
import { key, SEPTEMBER, STATUTORY } from '../forms.ts';
import { book, countSlots } from '../journey.ts';
import { attempt, describeIdempotency, faultOf, mutate } from './calls.ts';
import { acceptStop, anyOf, askStop, bookProgramme, readProgramme, refuseStop, sharedForm, stopAt, stopsAt } from './programmes.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const request = (input: Record<string, unknown>, by = bureau): Promise<any> => mutate(graph.as(by), 'requestVisitProgramme', { idempotencyKey: key(), ...input });
const settleMany = (count: number) => Promise.all(Array.from({ length: count }, () => settleOne(graph)));
const countProgrammes = async (): Promise<number> => (await graph.sql('SELECT count(*)::int AS count FROM visit_programme'))[0].count;

describe('Mutation.requestVisitProgramme', () => {
  it('VIS-44: each stop is a visit request of its own, with its own consent, quota and outcome', async () => {
    const [one, other] = (await settleMany(2)) as [EnterpriseState, EnterpriseState];
    const id = await bookProgramme(graph, stopsAt(one.id, other.id));
    const [first, second] = [await stopAt(graph, id, one.id), await stopAt(graph, id, other.id)];
    await askStop(graph, first);
    await askStop(graph, second);
    await acceptStop(graph, first, one.id);
    await refuseStop(graph, second, other.id);
    expect([await countSlots(graph, one.id), await countSlots(graph, other.id)]).toEqual([1, 0]);
    const { stops } = await readProgramme(graph, centre, id);
    expect(stops).toEqual(expect.arrayContaining([{ id: first, state: 'SCHEDULED', enterprise: { id: one.id } }, { id: second, state: 'REFUSED', enterprise: { id: other.id } }]));
    expect((await readProgramme(graph, bureau, id)).stops.map(({ state }: any) => state).sort()).toEqual(['PENDING_ENTERPRISE', 'SCHEDULED']);
  });

  it('is all or nothing: one bad stop, and none is booked', async () => {
    const [good, also] = (await settleMany(2)) as [EnterpriseState, EnterpriseState];
    const before = await countProgrammes();
    const soon = [{ startsAt: '2025-09-02T01:00:00.000Z', endsAt: '2025-09-02T03:00:00.000Z' }, ...SEPTEMBER];
    const input = { ...sharedForm, stops: [{ enterpriseId: good.id, windows: SEPTEMBER }, { enterpriseId: also.id, windows: soon }] };
    expect(await request(input)).toMatchObject({ __typename: 'VisitFormRejected', problems: [{ field: 'stops.1.windows.0.startsAt', code: 'WINDOW_TOO_SOON' }] });
    expect(await request(stopsAt(good.id, UNKNOWN_ID))).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: UNKNOWN_ID });
    expect(await countProgrammes()).toBe(before);
    expect(await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [good.id])).toEqual([]);
  });

  it.each<readonly [string, (ids: string[]) => Record<string, unknown>, string, string]>([
    ['neither stops nor criteria', () => sharedForm, 'stops', 'STOPS_OR_CRITERIA'],
    ['both', ([id = '']) => ({ ...stopsAt(id), ...anyOf(1) }), 'stops', 'STOPS_OR_CRITERIA'],
    ['no stop', () => stopsAt(), 'stops', 'STOP_COUNT'],
    ['the same enterprise twice', ([id = '']) => stopsAt(id, id.toUpperCase()), 'stops.1.enterpriseId', 'STOP_REPEATED'],
    ['twenty-one enterprises', () => anyOf(21), 'criteria.count', 'STOP_COUNT'],
    ['no enterprise', () => anyOf(0), 'criteria.count', 'STOP_COUNT'],
    ['no trade', () => anyOf(3, { industryPrefix: 'Z9' }), 'criteria.industryPrefix', 'NO_INDUSTRY'],
    ['an inspection of whomever', () => ({ ...anyOf(3), ...STATUTORY }), 'kind', 'INSPECTION_NAMES_ITS_TARGET'],
    ['too few windows', () => anyOf(3, { windows: SEPTEMBER.slice(1) }), 'criteria.windows', 'TOO_FEW_WINDOWS'],
  ])('%s is a problem of the form', async (_case, inputOf, field, code) => {
    const firms = await settleMany(1);
    expect(await request(inputOf(firms.map(({ id }) => id)))).toMatchObject({ __typename: 'VisitFormRejected', problems: expect.arrayContaining([expect.objectContaining({ field, code })]) });
  });

  it('a programme of inspections obeys the yearly cap at every stop', async () => {
    const [free, full] = (await settleMany(2)) as [EnterpriseState, EnterpriseState];
    for (let count = 1; count <= 2; count += 1) await book(graph, bureau, full.id, STATUTORY);
    expect(await request({ ...stopsAt(free.id, full.id), ...STATUTORY })).toMatchObject({ __typename: 'InspectionCapReached', usedThisYear: 2 });
    expect(await graph.sql('SELECT 1 FROM inspection_place WHERE enterprise_id = $1', [free.id])).toEqual([]);
  });

  it('twenty stops are booked in one transaction', async () => {
    const firms = await settleMany(20);
    const id = await bookProgramme(graph, stopsAt(...firms.map((firm) => firm.id)));
    expect((await readProgramme(graph, bureau, id)).stops).toHaveLength(20);
  }, 30_000);

  it('belongs to a unit', async () => {
    const [firm] = (await settleMany(1)) as [EnterpriseState];
    expect(faultOf(await attempt(graph.as({ ...bureau, unitId: null }), 'requestVisitProgramme', stopsAt(firm.id)))).toBe('FORBIDDEN');
  });

  describeIdempotency(() => graph, {
    mutation: 'requestVisitProgramme',
    otherInput: { purpose: '另一次多点调研' },
    prepare: async () => {
      const [firm] = (await settleMany(1)) as [EnterpriseState];
      return { by: bureau, input: stopsAt(firm.id), countEffects: async () => (await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});

describe('VisitProgramme.state', () => {
  it('VIS-44: is done when every stop has ended, as the reader may read it', async () => {
    const [one] = (await settleMany(1)) as [EnterpriseState];
    const id = await bookProgramme(graph, stopsAt(one.id));
    const stop = await stopAt(graph, id, one.id);
    await askStop(graph, stop);
    expect(await readProgramme(graph, centre, id, 'state stateLabel')).toEqual({ state: 'OPEN', stateLabel: '办理中' });
    await refuseStop(graph, stop, one.id);
    expect(await readProgramme(graph, centre, id, 'state')).toEqual({ state: 'DONE' });
    expect(await readProgramme(graph, bureau, id, 'state')).toEqual({ state: 'OPEN' });
    expect(await readProgramme(graph, bureau, id, 'state', new Date('2025-09-30T00:00:00.000Z'))).toEqual({ state: 'DONE' });
  });
});

describe('Query.visitProgrammes', () => {
  it('shows the centre its district’s and a unit its own and those below it, and nobody else any', async () => {
    const [one] = (await settleMany(1)) as [EnterpriseState];
    const id = await bookProgramme(graph, stopsAt(one.id));
    const listed = async (by: typeof bureau): Promise<boolean> => (await graph.as(by).run('{ visitProgrammes(first: 100) { nodes { id } } }')).data?.visitProgrammes.nodes.some((node: any) => node.id === id);
    expect([await listed(bureau), await listed(superior), await listed(centre), await listed(market)]).toEqual([true, true, true, false]);
    expect(await readProgramme(graph, market, id)).toBeNull();
    expect(faultOf(await graph.as(representative(one.id)).run('{ visitProgrammes { nodes { id } } }'))).toBe('FORBIDDEN');
  });

  it('costs as many statements for ten with their stops as for two', async () => {
    for (let count = 0; count < 10; count += 1) await bookProgramme(graph, stopsAt(...(await settleMany(2)).map(({ id }) => id)));
    const query = 'query ($first: Int) { visitProgrammes(first: $first) { nodes { id state stateLabel unit { id } stops { id state } } pageInfo { endCursor } } }';
    const count = async (first: number): Promise<number> => (await graph.as(centre).run(query, { first })).statements.length;
    expect(await count(10)).toBe(await count(2));
  });
});
