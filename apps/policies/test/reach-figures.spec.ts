import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { replays } from '../src/events/replays.ts';
import { policies } from '../src/subgraph.ts';
import { committed } from './applications.ts';
import { DIVISION, settleUnits } from './district.ts';
import { draft, publish } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  await committed(graph);
  await publish(graph, { closesOn: '2025-12-31' });
  await draft(graph);
});
afterAll(() => graph.close());

const NEXT_MONTH = new Date('2025-10-02T02:00:00Z');
const publishAt = async (now: Date): Promise<any[]> => {
  const before = (await graph.outbox()).length;
  await graph.runJob('publish-reach-figures', {}, { now });
  return (await graph.outbox()).slice(before).map(({ type, subject, data, consumers }) => ({ type, subject, data, consumers }));
};

describe('VIS-43: how many policy projects reached anybody', () => {
  it('is published each night for visits: two open projects of the district, one of them granted; a draft is none', async () => {
    expect(await publishAt(TEST_NOW)).toEqual([
      { type: 'policies.ReachFigures', subject: `${DIVISION}:2025-09`, data: { divisionCode: DIVISION, month: '2025-09', openProjects: 2, reachedProjects: 1 }, consumers: ['visits'] },
    ]);
  });

  it('for the month before as well, whose figures may still have changed', async () => {
    expect((await publishAt(NEXT_MONTH)).map(({ subject }) => subject)).toEqual([`${DIVISION}:2025-09`, `${DIVISION}:2025-10`]);
  });

  it('leaves out what was closed before the month', async () => {
    await graph.sql(`UPDATE policy_project SET state = 'CLOSED', closed_at = '2025-09-20T02:00:00Z', version = version + 1 WHERE state = 'PUBLISHED'`);
    expect((await publishAt(NEXT_MONTH)).map(({ subject, data }) => [subject, data.openProjects])).toEqual([[`${DIVISION}:2025-09`, 2]]);
  });

  it('can be read anew, page by page', async () => {
    const [replay] = replays;
    const [first] = (await replay!.read(graph.dataSource.manager, '', 1)) as unknown as { subject: string }[];
    expect(first?.subject).toBe(`${DIVISION}:2025-09`);
    expect(await replay!.read(graph.dataSource.manager, `${DIVISION}:9999-12`, 10)).toEqual([]);
  });
});
