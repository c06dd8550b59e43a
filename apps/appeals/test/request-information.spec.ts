import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, representative, settleOne } from './district.ts';
import { inShanghai, PAUSE_DUE } from './forms.ts';
import { accept, ask, listSteps, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.requestInformation', () => {
  it('§9.2: the clock stands still from then on: light and minutes stay, the deadline moves', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'requestInformation', { appealId: id, question: '请提供不动产权证' }, { now: inShanghai('2025-09-02 10:00') });
    const selection = 'state light remainingMinutes dueAt pauses { question from to answer }';
    const pause = { question: '请提供不动产权证', from: '2025-09-02T02:00:00.000Z', to: null, answer: null };
    const at = (now: string): Promise<any> => read(graph, representative(firm.id), id, selection, inShanghai(now));
    expect(await at('2025-09-02 10:00')).toEqual({ state: 'WAITING_ENTERPRISE', light: 'GREEN', remainingMinutes: 1200, dueAt: '2025-09-04T10:00:00.000Z', pauses: [pause] });
    // Twenty working hours later.
    expect(await at('2025-09-04 18:00')).toEqual({ state: 'WAITING_ENTERPRISE', light: 'GREEN', remainingMinutes: 1200, dueAt: inShanghai('2025-09-09 17:00').toISOString(), pauses: [pause] });
  });

  it('at most twice', async () => {
    const firm = await settleOne(graph);
    const id = await ask(graph, firm.id);
    const provide = (): Promise<any> => succeed(graph, representative(firm.id), 'provideInformation', { appealId: id, text: '见附件' });
    await provide();
    await succeed(graph, housing, 'requestInformation', { appealId: id, question: '请提供租赁合同' });
    await provide();
    expect(await mutate(graph.as(housing), 'requestInformation', { appealId: id, question: '再问' })).toEqual({
      __typename: 'AppealPauseLimitReached',
      limit: 2,
      message: '补充材料最多要求2次，请就现有材料办理。',
      en: 'Information can be asked for 2 times at most: go on with what there is.',
    });
    expect((await read(graph, housing, id, 'pauses { question }')).pauses).toHaveLength(2);
  });

  it('§0.1: an enterprise that says nothing for five working days gets an explanation, and may rate that', async () => {
    const firm = await settleOne(graph);
    const id = await ask(graph, firm.id);
    await graph.runJob('pass-appeal-step', { appealId: id }, { now: new Date(PAUSE_DUE.getTime() - 1) });
    expect((await read(graph, housing, id)).state).toBe('WAITING_ENTERPRISE');
    await graph.runJob('pass-appeal-step', { appealId: id }, { now: PAUSE_DUE });
    expect(await read(graph, representative(firm.id), id, 'state answeredAt remainingMinutes reply { unsolvedBecause referredTo recheckAt }', PAUSE_DUE)).toEqual({
      state: 'RATING',
      answeredAt: PAUSE_DUE.toISOString(),
      remainingMinutes: null,
      reply: { unsolvedBecause: 'NO_INFORMATION', referredTo: null, recheckAt: null },
    });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['WAITING_ENTERPRISE giveUpWaiting EXPLAINED by system', 'EXPLAINED askRating RATING by system']);
    expect(await graph.sql('SELECT kind FROM appeal_supervision WHERE appeal_id = $1', [id])).toEqual([{ kind: 'PAUSE_LIMIT' }]);
  });

  describeAppealAction(() => graph, {
    mutation: 'requestInformation',
    action: 'REQUEST_INFORMATION',
    roles: ['UNIT_HANDLER'],
    event: 'requestInformation',
    otherInput: { question: '另一个问题' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: housing, input: { question: '请提供不动产权证' } };
    },
  });
});
