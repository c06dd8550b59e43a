import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { centre, directLine, housing, leader, liaison, representative, settleOne, specialist } from './district.ts';
import { inShanghai, NEXT_DAY_DUE } from './forms.ts';
import { listSteps, rateLow, read, reply, storedState, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.rateAppeal', () => {
  it.each([3, 4, 5])('APL-09: %d of 5 closes the appeal', async (stars) => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars, tags: ['FAST', 'FAST', 'SOLVED'], text: ' 谢谢 ' });
    expect(await read(graph, representative(firm.id), id, 'state grade rating { stars tags text at }')).toEqual({
      state: 'CLOSED',
      grade: 'DONE',
      rating: { stars, tags: ['FAST', 'SOLVED'], text: '谢谢', at: '2025-09-01T02:00:00.000Z' },
    });
    expect((await listSteps(graph, id)).slice(-2)).toEqual([`RATING rate EVALUATED by representative-${firm.id}`, `EVALUATED close CLOSED by representative-${firm.id}`]);
  });

  it.each([1, 2])('APL-09: %d of 5 forces a return visit within one working day; that it is late is put on record', async (stars) => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars });
    expect((await read(graph, specialist, id)).state).toBe('RETURN_VISIT');
    await graph.runJob('pass-appeal-step', { appealId: id }, { now: NEXT_DAY_DUE });
    expect(await storedState(graph, id)).toBe('RETURN_VISIT');
    expect((await read(graph, specialist, id, 'supervisions { kind }')).supervisions).toEqual([{ kind: 'RETURN_VISIT_OVERDUE' }]);
    expect((await read(graph, housing, id, 'supervisions { kind }', NEXT_DAY_DUE)).supervisions).toEqual([]);
  });

  it.each([0, 6, -1, 2_147_483_647])('%d is refused with the range', async (stars) => {
    const firm = await settleOne(graph);
    const appealId = await reply(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'rateAppeal', { appealId, stars })).toEqual({
      __typename: 'AppealRatingOutOfRange',
      minimum: 1,
      maximum: 5,
      message: '评分须为1至5的整数。',
      en: 'A rating is a whole number from 1 to 5.',
    });
    expect(await storedState(graph, appealId)).toBe('RATING');
  });

  it('a text of more than 2000 characters is the caller’s fault', async () => {
    const firm = await settleOne(graph);
    const appealId = await reply(graph, firm.id);
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'rateAppeal', { appealId, stars: 5, text: 'x'.repeat(2001) }))).toBe('BAD_USER_INPUT');
  });

  describe('who reads it (§0.1, §10.7)', () => {
    const selection = 'state stateLabel rating { stars } history { to }';

    it.each([
      ['the handler', () => housing],
      ['the liaison', () => liaison],
    ])('%s reads a rating to come until the month is over, and all of it afterwards', async (_who, by) => {
      const firm = await settleOne(graph);
      const id = await rateLow(graph, firm.id);
      const steps = ['SUBMITTED', 'CLASSIFIED', 'DISPATCHED', 'IN_PROGRESS', 'REPLIED', 'RATING'];
      const hidden = { state: 'RATING', stateLabel: '待评价', rating: null, history: steps.map((to) => ({ to })) };
      expect(await read(graph, by(), id, selection, inShanghai('2025-09-30 23:59'))).toEqual(hidden);
      expect(await read(graph, by(), id, selection, inShanghai('2025-10-01 00:00'))).toEqual({
        state: 'RETURN_VISIT',
        stateLabel: '回访中',
        rating: { stars: 1 },
        history: [...steps, 'RETURN_VISIT'].map((to) => ({ to })),
      });
    });

    it.each([
      ['the centre', () => centre],
      ['the specialist', () => specialist],
    ])('%s at once', async (_who, by) => {
      const firm = await settleOne(graph);
      const id = await rateLow(graph, firm.id);
      expect(await read(graph, by(), id, 'state rating { stars }')).toEqual({ state: 'RETURN_VISIT', rating: { stars: 1 } });
    });

    it.each([
      ['the direct-line office', () => directLine],
      ['a district leader', () => leader],
    ])('%s not at all', async (_who, by) => {
      const firm = await settleOne(graph);
      const id = await rateLow(graph, firm.id);
      const { data, errors } = await graph.as(by(), { now: inShanghai('2025-12-01 10:00') }).run('query ($id: ID!) { appeal(id: $id) { state rating { stars } } }', { id });
      expect(data?.appeal).toEqual({ state: 'RATING', rating: null });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    });

    it('a refused action does not tell the handler either', async () => {
      const firm = await settleOne(graph);
      const id = await rateLow(graph, firm.id);
      expect(await mutate(graph.as(housing), 'replyAppeal', { appealId: id, text: '再次答复' })).toMatchObject({ __typename: 'AppealActionNotAllowed', state: 'RATING', allowedNow: [] });
    });
  });

  describeAppealAction(() => graph, {
    mutation: 'rateAppeal',
    action: 'RATE',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'rate',
    otherInput: { stars: 4 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await reply(graph, firm.id), enterpriseId: firm.id, by: representative(firm.id), input: { stars: 5 } };
    },
  });
});
