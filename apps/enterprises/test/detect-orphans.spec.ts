import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { settleAssignments, settleEnterprises, settleKeyEnterprises, settleOfficer } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const detect = (now: string) => graph.runJob('detect-orphans', {}, { now: new Date(now) });
const orphans = (): Promise<any[]> => graph.sql('SELECT enterprise_id AS id, found_at AS "foundAt" FROM liaison_orphan ORDER BY found_at, enterprise_id');

describe('the job detect-orphans', () => {
  it('ENT-05: remembers each key enterprise without a liaison from the day on which it was found first', async () => {
    const [served, orphan, ordinary] = await settleEnterprises(graph, [{}, {}, {}]);
    await settleKeyEnterprises(graph, [served?.id ?? '', orphan?.id ?? '']);
    const officer = await settleOfficer(graph);
    await settleAssignments(graph, officer.id, [served?.id ?? '']);
    await detect('2025-09-01T18:30:00Z');
    await detect('2025-09-02T18:30:00Z');
    expect(await orphans()).toEqual([{ id: orphan?.id, foundAt: new Date('2025-09-01T18:30:00Z') }]);

    await settleAssignments(graph, officer.id, [orphan?.id ?? '', ordinary?.id ?? '']);
    await graph.sql('UPDATE assignment SET valid_to = $2 WHERE enterprise_id = $1', [served?.id, new Date('2025-09-03T00:00:00Z')]);
    await detect('2025-09-03T18:30:00Z');
    expect(await orphans()).toEqual([{ id: served?.id, foundAt: new Date('2025-09-03T18:30:00Z') }]);
  });

  it('ENT-05: who is not on the newest list any more is no orphan', async () => {
    const [former] = await settleEnterprises(graph, [{}]);
    await settleKeyEnterprises(graph, [former?.id ?? ''], '2025Q2');
    await detect('2025-09-04T18:30:00Z');
    expect((await orphans()).map(({ id }) => id)).not.toContain(former?.id);
  });
});
