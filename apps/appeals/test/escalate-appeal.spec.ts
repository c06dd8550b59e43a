import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { directLine, housing, settleOne, specialist } from './district.ts';
import { inShanghai } from './forms.ts';
import { accept, listSteps, read, storedState, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.escalateAppeal', () => {
  it('APL-27: a hard appeal comes to the direct-line office; its clock runs on', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, specialist, 'escalateAppeal', { appealId: id, reason: '涉及四个部门' });
    expect(await read(graph, directLine, id, 'state remainingMinutes availableActions { action isAllowed }')).toEqual({
      state: 'COORDINATION',
      remainingMinutes: 1620,
      availableActions: [{ action: 'DECIDE_ARBITRATION', isAllowed: false }, { action: 'SET_PLAN', isAllowed: true }],
    });
  });

  it('§9.2: what is red for more than three working days comes there by itself, once', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await graph.runJob('sweep-appeal-lights', {}, { now: inShanghai('2025-09-09 23:59') });
    expect(await storedState(graph, id)).toBe('IN_PROGRESS');
    for (let time = 1; time <= 2; time += 1) await graph.runJob('sweep-appeal-lights', {}, { now: inShanghai('2025-09-10 00:00') });
    expect(await storedState(graph, id)).toBe('COORDINATION');
    expect((await listSteps(graph, id)).filter((step) => step.includes('escalate'))).toEqual(['IN_PROGRESS escalate COORDINATION by system']);
  });

  describeAppealAction(() => graph, {
    mutation: 'escalateAppeal',
    action: 'ESCALATE',
    roles: ['UNIT_HANDLER', 'SERVICE_SPECIALIST'],
    event: 'escalate',
    otherInput: { reason: '另外的理由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: housing, input: { reason: '涉及四个部门' } };
    },
  });
});
