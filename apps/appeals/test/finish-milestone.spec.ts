import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, settleOne } from './district.ts';
import { inShanghai } from './forms.ts';
import { plan, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.finishMilestone', () => {
  it('APL-16, §10.6: the grade follows the plan: at most 10 points behind the time that has run', async () => {
    const firm = await settleOne(graph);
    const id = await plan(graph, firm.id);
    const gradeAt = async (now: string): Promise<string> => (await read(graph, housing, id, 'grade gradeLabel', inShanghai(now))).gradeLabel;
    expect(await gradeAt('2025-09-03 18:00')).toBe('如期推进');
    expect(await gradeAt('2025-09-08 18:00')).toBe('进展缓慢');
    await succeed(graph, housing, 'finishMilestone', { appealId: id, position: 1 }, { now: inShanghai('2025-09-08 18:00') });
    expect(await gradeAt('2025-09-08 18:00')).toBe('如期推进');
    expect(await gradeAt('2025-09-15 18:00')).toBe('进展缓慢');
    await succeed(graph, housing, 'finishMilestone', { appealId: id, position: 2 }, { now: inShanghai('2025-09-15 18:00') });
    expect(await gradeAt('2025-09-15 18:00')).toBe('如期推进');
    const { milestones } = await read(graph, housing, id, 'milestones { position finishedAt }');
    expect(milestones).toEqual([
      { position: 1, finishedAt: inShanghai('2025-09-08 18:00').toISOString() },
      { position: 2, finishedAt: inShanghai('2025-09-15 18:00').toISOString() },
      { position: 3, finishedAt: null },
    ]);
  });

  it.each([0, 4, -1, 2_147_483_647])('a milestone %d that there is not is refused with those that are open', async (position) => {
    const firm = await settleOne(graph);
    const appealId = await plan(graph, firm.id);
    expect(await mutate(graph.as(housing), 'finishMilestone', { appealId, position })).toEqual({
      __typename: 'AppealMilestoneUnknown',
      openPositions: [1, 2, 3],
      message: '没有这个未完成的节点。可选：1、2、3。',
      en: 'There is no such open milestone. Choose one of: 1, 2, 3.',
    });
  });

  describeAppealAction(() => graph, {
    mutation: 'finishMilestone',
    action: 'FINISH_MILESTONE',
    roles: ['UNIT_HANDLER'],
    event: 'finishMilestone',
    secondTime: 'AppealMilestoneUnknown',
    otherInput: { position: 2 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await plan(graph, firm.id), enterpriseId: firm.id, by: housing, input: { position: 1 } };
    },
  });
});
