import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, bureauUnit, centre, market, marketUnit, representative } from '../district.ts';
import { readBundle, scheduled } from './bundle-journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const THAT_DAY = new Date('2025-09-10T04:00:00.000Z');
const record = (by: typeof bureau, bundleId: string, now = THAT_DAY): Promise<any> => mutate(graph.as(by, { now }), 'recordBundleVisit', { bundleId, jointRecord: '现场核实产能，三项问题当场解决' });
const report = (by: typeof bureau, bundleId: string, text: string): Promise<any> => mutate(graph.as(by, { now: THAT_DAY }), 'reportOnBundle', { bundleId, report: text });

describe('VIS-15: one joint record, and a part of each unit', () => {
  it('the lead writes the record that all read; each unit writes its own part, and the last one closes', async () => {
    const { bundleId, firmId } = await scheduled(graph);
    expect(await record(bureau, bundleId)).toMatchObject({ bundle: { state: 'DONE' } });
    for (const by of [market, centre, representative(firmId)]) expect(await readBundle(graph, by, bundleId, 'jointRecord')).toEqual({ jointRecord: '现场核实产能，三项问题当场解决' });
    expect(await report(market, bundleId, '市场监管部分')).toMatchObject({ bundle: { state: 'SPLIT_REPORTS' } });
    expect(await report(market, bundleId, '再写一次')).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'ALREADY_DONE' });
    expect(await report(bureau, bundleId, '工信部分')).toMatchObject({ bundle: { state: 'CLOSED' } });
    expect((await readBundle(graph, centre, bundleId, 'reports { unit { id } report }')).reports).toEqual(expect.arrayContaining([{ unit: { id: marketUnit }, report: '市场监管部分' }, { unit: { id: bureauUnit }, report: '工信部分' }]));
    expect(await readBundle(graph, bureau, bundleId, 'reports { report }')).toEqual({ reports: [{ report: '工信部分' }] });
  });

  it('nobody but the lead writes the record, and not before the visit has begun', async () => {
    const { bundleId } = await scheduled(graph);
    expect(await record(market, bundleId)).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'NOT_LEAD' });
    expect(await record(bureau, bundleId, new Date('2025-09-10T00:59:59.999Z'))).toMatchObject({ obstacle: 'NOT_BEGUN' });
    expect(await report(bureau, bundleId, '太早')).toMatchObject({ obstacle: 'WRONG_STATE' });
  });

  it('thirty-two reports at once: one of each unit', async () => {
    const { bundleId } = await scheduled(graph);
    await record(bureau, bundleId);
    const answers = await Promise.all(Array.from({ length: 32 }, (_, index) => report(index % 2 === 0 ? bureau : market, bundleId, `第${index}份`)));
    expect(answers.filter(({ __typename }) => __typename === 'ReportOnBundleSuccess')).toHaveLength(2);
    expect(await graph.sql('SELECT count(*)::int AS count FROM merge_bundle_report WHERE bundle_id = $1', [bundleId])).toEqual([{ count: 2 }]);
    expect(await readBundle(graph, centre, bundleId)).toEqual({ state: 'CLOSED' });
  });
});
