import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { housing, jointMeeting, liaison, representative, settleOne, specialist } from './district.ts';
import { inShanghai } from './forms.ts';
import { accept, listSteps, rateLow, read, reopen, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.recordReturnVisit', () => {
  it('APL-09: the enterprise agrees, and the appeal is closed', async () => {
    const firm = await settleOne(graph);
    const id = await rateLow(graph, firm.id);
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: true, note: '已说明清楚，企业认可' });
    expect(await read(graph, representative(firm.id), id, 'state reopenCount')).toEqual({ state: 'CLOSED', reopenCount: 0 });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['RETURN_VISIT agree EVALUATED by specialist', 'EVALUATED close CLOSED by specialist']);
  });

  it('§0.1: who handled it reads that it is closed, and nothing of the return visit', async () => {
    const firm = await settleOne(graph);
    const id = await rateLow(graph, firm.id);
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: true, note: '企业原打一星，已说明清楚' });
    const notes = async (by: Partial<Caller>, now?: Date): Promise<any> => (await read(graph, by, id, 'history { to note }', now)).history.at(-1);
    for (const by of [housing, liaison]) {
      expect(await notes(by)).toEqual({ to: 'CLOSED', note: null });
      expect((await notes(by, inShanghai('2025-10-01 00:00'))).note).toMatch('一星');
    }
    for (const by of [specialist, representative(firm.id)]) expect((await notes(by)).note).toMatch('一星');
  });

  it('APL-30: an answer with which the enterprise disagrees is no public answer any more', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '已修复', publicAnswer: '园区道路由住建局养护' });
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 1 });
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: false, note: '仍有坑洼' });
    expect(await graph.sql('SELECT public_answer FROM appeal WHERE id = $1', [id])).toEqual([{ public_answer: null }]);
  });

  it('the enterprise disagrees, and the appeal is open again with the unit that had it', async () => {
    const firm = await settleOne(graph);
    const id = await reopen(graph, firm.id, 1);
    expect(await read(graph, housing, id, 'state reopenCount answeredAt resolutionMode')).toEqual({ state: 'IN_PROGRESS', reopenCount: 1, answeredAt: null, resolutionMode: null });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['RETURN_VISIT disagree REOPENED by specialist', 'REOPENED resume IN_PROGRESS by specialist']);
  });

  it('at most twice; the third time it comes before the joint meeting', async () => {
    const firm = await settleOne(graph);
    const twice = await reopen(graph, firm.id, 2);
    expect(await read(graph, housing, twice, 'state reopenCount')).toEqual({ state: 'IN_PROGRESS', reopenCount: 2 });
    const thrice = await reopen(graph, firm.id, 3);
    expect(await read(graph, jointMeeting, thrice, 'state reopenCount')).toEqual({ state: 'JOINT_MEETING', reopenCount: 3 });
  });

  it('§9.2: the clock runs on from submission, without the working time in which it was answered', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '已修复' }, { now: inShanghai('2025-09-02 10:00') });
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 1 }, { now: inShanghai('2025-09-03 10:00') });
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: false, note: '仍有坑洼' }, { now: inShanghai('2025-09-03 15:00') });
    // Answered for ten working hours: Thursday's close moves to Monday, 12:00.
    expect(await read(graph, housing, id, 'dueAt remainingMinutes light pauses { question }', inShanghai('2025-09-03 15:00'))).toEqual({
      dueAt: inShanghai('2025-09-08 12:00').toISOString(),
      remainingMinutes: 1200,
      light: 'GREEN',
      pauses: [],
    });
  });

  it('what was answered too late is red at once when it is open again: an answer mends nothing', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '已修复' }, { now: inShanghai('2025-09-10 10:00') });
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 1 }, { now: inShanghai('2025-09-10 11:00') });
    await succeed(graph, specialist, 'recordReturnVisit', { appealId: id, isAgreed: false, note: '仍有坑洼' }, { now: inShanghai('2025-09-10 12:00') });
    expect(await read(graph, housing, id, 'dueAt light', inShanghai('2025-09-10 12:00'))).toEqual({ dueAt: inShanghai('2025-09-04 18:00').toISOString(), light: 'RED' });
  });

  it('each answer is rated for itself', async () => {
    const firm = await settleOne(graph);
    const id = await reopen(graph, firm.id, 2);
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '全部修复' });
    await succeed(graph, representative(firm.id), 'rateAppeal', { appealId: id, stars: 5 });
    expect(await read(graph, specialist, id, 'state rating { stars }')).toEqual({ state: 'CLOSED', rating: { stars: 5 } });
    expect(await graph.sql('SELECT round, stars FROM appeal_rating WHERE appeal_id = $1 ORDER BY round', [id])).toEqual([{ round: 1, stars: 1 }, { round: 2, stars: 2 }, { round: 3, stars: 5 }]);
  });

  describeAppealAction(() => graph, {
    mutation: 'recordReturnVisit',
    action: 'RECORD_RETURN_VISIT',
    roles: ['SERVICE_SPECIALIST'],
    event: 'disagree',
    otherInput: { isAgreed: true },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await rateLow(graph, firm.id), enterpriseId: firm.id, by: specialist, input: { isAgreed: false, note: '企业仍不满意' } };
    },
  });
});
