import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, DIVISION, market, settleOne, UNKNOWN_ID } from '../district.ts';
import { attempt, mutate, plantVisits } from './list.ts';

let graph: TestSubgraph;
let firmId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: 32 });
  // All sessions are open before the race begins.
  await Promise.all(Array.from({ length: 32 }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
  firmId = (await settleOne(graph)).id;
});
afterAll(() => graph.close());

const plant = async (visit: Record<string, unknown> = {}): Promise<string> => (await plantVisits(graph, [{ enterpriseId: firmId, day: '2025-09-10', state: 'SCHEDULED', ...visit }]))[0] ?? '';
const record = (visitRequestId: string, officerIds: readonly string[], hosts: number | null = null, by = bureau): Promise<any> => mutate(graph.as(by), 'recordAccompanying', { visitRequestId, officerIds, hosts });

describe('Mutation.recordAccompanying (VIS-31, VIS-03)', () => {
  it('the last record counts', async () => {
    const [id, one, other] = [await plant(), randomUUID(), randomUUID()];
    expect(await record(id, [one, other, one], 3)).toMatchObject({ __typename: 'RecordAccompanyingSuccess', visitRequest: { hosts: 3, accompanyingOfficers: [one, other].sort().map((officerId) => ({ id: officerId })) }, warnings: [] });
    expect(await record(id, [other])).toMatchObject({ visitRequest: { hosts: 3, accompanyingOfficers: [{ id: other }] } });
    expect(await record(id, [], 5, centre)).toMatchObject({ visitRequest: { hosts: 5, accompanyingOfficers: [] } });
  });

  it('warns of more than eight visits in a week, from Monday to Sunday, merged ones as one', async () => {
    const officer = randomUUID();
    for (let day = 1; day <= 7; day += 1) await record(await plant({ day: `2025-09-0${day}` }), [officer]);
    const bundleId = randomUUID();
    for (let member = 0; member < 3; member += 1) expect((await record(await plant({ day: '2025-09-03', bundleId }), [officer])).warnings).toEqual([]);
    expect((await record(await plant({ day: '2025-09-08' }), [officer])).warnings).toEqual([]);
    expect((await record(await plant({ day: '2025-09-04' }), [officer])).warnings).toEqual([{ officer: { id: officer }, visits: 9, limit: 8, isTooMuch: true }]);
    const { data } = await graph.as(centre).run(`{ accompanyingLoads(divisionCode: "${DIVISION}", week: "2025-09-07") { officer { id } visits isTooMuch } }`);
    expect(data?.accompanyingLoads[0]).toEqual({ officer: { id: officer }, visits: 9, isTooMuch: true });
    const metrics = await graph.as(centre).run(`{ visitMetrics(divisionCode: "${DIVISION}", month: "2025-09") { metrics { id value } } }`);
    expect(metrics.data?.visitMetrics.metrics).toContainEqual({ id: 'ACCOMPANYING_TOO_MUCH', value: 1 });
  });

  it('VIS-08: a visit without a date is answered alike, whatever became of it', async () => {
    const answers = await Promise.all(['REFUSED', 'CANCELLED', 'PENDING_ENTERPRISE', 'NECESSARY'].map(async (state) => record(await plant({ day: null, askedOn: '2025-09-01', state }), [])));
    expect(new Set(answers.map((answer) => JSON.stringify({ ...answer, visitRequestId: '' }))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'VisitWithoutDate', message: '该到访没有已定日期，不能登记陪同。' });
  });

  it('who takes no part in the visit finds none', async () => {
    const id = await plant();
    for (const [visitRequestId, by] of [[id, market], [UNKNOWN_ID, bureau], ['x', bureau]] as const) expect(await record(visitRequestId, [], null, by)).toMatchObject({ __typename: 'VisitRequestUnknown', visitRequestId });
  });

  it.each([
    ['an officer who is none', { officerIds: ['x'] }],
    ['more than twenty officers', { officerIds: Array.from({ length: 21 }, () => randomUUID()) }],
    ['no host at all', { officerIds: [], hosts: 0 }],
  ])('%s is the caller’s fault', async (_what, input) => {
    const { errors } = await attempt(graph.as(bureau), 'recordAccompanying', { visitRequestId: await plant(), ...input });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('of thirty-two records at once one is left, whole', async () => {
    const id = await plant();
    const records = Array.from({ length: 32 }, () => Array.from({ length: 3 }, () => randomUUID()).sort());
    await Promise.all(records.map((officerIds, index) => record(id, officerIds, index + 1)));
    const left = (await graph.sql('SELECT officer_id FROM visit_accompanying WHERE visit_request_id = $1 ORDER BY 1', [id])).map(({ officer_id: officerId }) => officerId);
    const [{ hosts }] = await graph.sql('SELECT hosts FROM visit_hosts WHERE visit_request_id = $1', [id]);
    expect(left).toEqual(records[hosts - 1]);
  });
});
