import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { representative, settleOne } from './district.ts';
import { inShanghai } from './forms.ts';
import { accept, ask, classify, coordinate, dispatch, giveBack, giveBackTwice, read, reply, storedState, submit } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.withdrawAppeal', () => {
  it.each<readonly [string, (graph: TestSubgraph, enterpriseId: string) => Promise<string>]>([
    ['SUBMITTED', submit],
    ['CLASSIFIED', classify],
    ['DISPATCHED', dispatch],
    ['RETURNED', giveBack],
    ['ARBITRATION', giveBackTwice],
    ['IN_PROGRESS', accept],
    ['WAITING_ENTERPRISE', ask],
    ['COORDINATION', coordinate],
  ])('§9.2: is possible in %s, without a reason', async (state, prepare) => {
    const firm = await settleOne(graph);
    const appealId = await prepare(graph, firm.id);
    expect(await storedState(graph, appealId)).toBe(state);
    expect(await mutate(graph.as(representative(firm.id)), 'withdrawAppeal', { appealId })).toMatchObject({ appeal: { state: 'WITHDRAWN' } });
    expect(await read(graph, representative(firm.id), appealId, 'light remainingMinutes', inShanghai('2025-10-20 10:00'))).toEqual({ light: 'GREEN', remainingMinutes: null });
    expect(await graph.sql('SELECT 1 FROM appeal_pause WHERE appeal_id = $1 AND to_at IS NULL', [appealId])).toEqual([]);
  });

  it('what is answered is not withdrawn', async () => {
    const firm = await settleOne(graph);
    const appealId = await reply(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'withdrawAppeal', { appealId })).toMatchObject({ __typename: 'AppealActionNotAllowed', state: 'RATING', allowedNow: ['RATE'] });
  });

  it('is closed for other departments', async () => {
    const firm = await settleOne(graph);
    const appealId = await accept(graph, firm.id);
    await mutate(graph.as(representative(firm.id)), 'withdrawAppeal', { appealId, reason: '已自行解决' });
    expect((await graph.outbox()).findLast(({ subject }) => subject === appealId)?.data).toMatchObject({ appealId, enterpriseId: firm.id, isOpen: false });
  });

  describeAppealAction(() => graph, {
    mutation: 'withdrawAppeal',
    action: 'WITHDRAW',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'withdraw',
    otherInput: { reason: '另有原因' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: representative(firm.id), input: {} };
    },
  });
});
