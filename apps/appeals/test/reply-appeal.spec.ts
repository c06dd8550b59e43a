import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { housing, housingUnit, representative, settleOne } from './district.ts';
import { attachment, inShanghai, PNG, REGULAR_DUE } from './forms.ts';
import { accept, coordinate, listSteps, read, succeed } from './journey.ts';
import { directLine } from './district.ts';
import { milestones } from './forms.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.replyAppeal', () => {
  it('APL-07: the enterprise reads the answer with its evidence at once, and is asked for its rating', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: ' 路面已修复 ', publicAnswer: '园区道路破损由住建局三日内修复。', attachments: [attachment()] });
    expect(await read(graph, representative(firm.id), id, 'state answeredAt resolutionMode resolutionModeLabel remainingMinutes reply { text unsolvedBecause unit { id } at } attachments { purpose contentBase64 sizeBytes }')).toEqual({
      state: 'RATING',
      answeredAt: '2025-09-01T02:00:00.000Z',
      resolutionMode: 'PLATFORM',
      resolutionModeLabel: '平台督办',
      remainingMinutes: null,
      reply: { text: '路面已修复', unsolvedBecause: null, unit: { id: housingUnit }, at: '2025-09-01T02:00:00.000Z' },
      attachments: [{ purpose: 'EVIDENCE', contentBase64: PNG, sizeBytes: Buffer.from(PNG, 'base64').length }],
    });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['IN_PROGRESS reply REPLIED by housing', 'REPLIED askRating RATING by housing']);
  });

  it('§10.6: an answer turns the light green, however late it comes', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    expect(await read(graph, housing, id, 'light grade', REGULAR_DUE)).toEqual({ light: 'RED', grade: 'SLOW' });
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '路面已修复' }, { now: REGULAR_DUE });
    expect(await read(graph, housing, id, 'light grade dueAt', inShanghai('2025-09-09 10:00'))).toEqual({ light: 'GREEN', grade: 'ON_TRACK', dueAt: REGULAR_DUE.toISOString() });
  });

  it('APL-37: what was coordinated is solved by coordination', async () => {
    const firm = await settleOne(graph);
    const id = await coordinate(graph, firm.id);
    await succeed(graph, directLine, 'setAppealPlan', { appealId: id, milestones });
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '已由四部门联合整治' });
    expect((await read(graph, housing, id, 'resolutionMode')).resolutionMode).toBe('COORDINATED');
  });

  it.each(['', ' \n ', 'x'.repeat(2001), '已办\0'])('an answer %j is the caller’s fault', async (text) => {
    const firm = await settleOne(graph);
    const appealId = await accept(graph, firm.id);
    expect(faultOf(await attempt(graph.as(housing), 'replyAppeal', { appealId, text }))).toBe('BAD_USER_INPUT');
    expect((await read(graph, housing, appealId)).state).toBe('IN_PROGRESS');
  });

  it('SHR-21: with evidence that is refused nothing is answered', async () => {
    const firm = await settleOne(graph);
    const appealId = await accept(graph, firm.id);
    const attachments = Array.from({ length: 4 }, () => attachment());
    expect(await mutate(graph.as(housing), 'replyAppeal', { appealId, text: '已办', attachments })).toMatchObject({ __typename: 'AppealFormRejected', problems: [{ field: 'attachments', code: 'TOO_MANY_FILES' }] });
    expect(await read(graph, housing, appealId, 'state reply { text }')).toEqual({ state: 'IN_PROGRESS', reply: null });
  });

  describeAppealAction(() => graph, {
    mutation: 'replyAppeal',
    action: 'REPLY',
    roles: ['UNIT_HANDLER'],
    event: 'reply',
    otherInput: { text: '另一个答复' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: housing, input: { text: '路面已修复' } };
    },
  });
});
