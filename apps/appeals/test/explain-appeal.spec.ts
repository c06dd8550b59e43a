import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf } from './calls.ts';
import { housing, representative, settleOne } from './district.ts';
import { inShanghai } from './forms.ts';
import { accept, listSteps, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const input = { text: '用地指标已用完', alternatives: '可租用标准厂房', approvedBy: '王局长' };

describe('Mutation.explainAppeal', () => {
  it.each([
    ['NO_QUOTA', 'JOINT_MEETING', 'EXPLAINED'],
    ['NO_INSTRUMENT', 'JOINT_MEETING', 'EXPLAINED'],
    ['OUT_OF_POWER', 'EXPERT_CONSULTATION', 'RATING'],
    ['EXTERNAL', null, 'RATING'],
  ])('APL-34, §0.1: %s is no end: it is referred to %s, and stands at %s', async (reason, referredTo, state) => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'explainAppeal', { appealId: id, reason, ...input });
    expect(await read(graph, representative(firm.id), id, 'state answeredAt resolutionMode light reply { text unsolvedBecause alternatives referredTo recheckAt }')).toEqual({
      state,
      answeredAt: '2025-09-01T02:00:00.000Z',
      resolutionMode: null,
      light: 'GREEN',
      reply: { text: '用地指标已用完', unsolvedBecause: reason, alternatives: '可租用标准厂房', referredTo, recheckAt: '2025-11-30T02:00:00.000Z' },
    });
    expect(await listSteps(graph, id)).toContain('IN_PROGRESS explain EXPLAINED by housing');
  });

  it('while the joint meeting has it, it is open for everybody; otherwise it is answered', async () => {
    const firm = await settleOne(graph);
    const waiting = await accept(graph, firm.id);
    const external = await accept(graph, firm.id);
    await succeed(graph, housing, 'explainAppeal', { appealId: waiting, reason: 'NO_QUOTA', ...input });
    await succeed(graph, housing, 'explainAppeal', { appealId: external, reason: 'EXTERNAL', ...input });
    const isOpenOf = async (id: string): Promise<unknown> => (await graph.outbox()).findLast(({ subject }) => subject === id)?.data.isOpen;
    expect([await isOpenOf(waiting), await isOpenOf(external)]).toEqual([true, false]);
  });

  it('APL-34: counts as answered, never as solved: closed without a rating it is ON_TRACK and not DONE', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'explainAppeal', { appealId: id, reason: 'EXTERNAL', ...input });
    await graph.runJob('pass-appeal-step', { appealId: id }, { now: inShanghai('2025-09-15 18:00') });
    expect(await read(graph, housing, id, 'state grade', inShanghai('2025-09-16 10:00'))).toEqual({ state: 'CLOSED', grade: 'ON_TRACK' });
  });

  it('is looked at again after 90 days, once', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await succeed(graph, housing, 'explainAppeal', { appealId: id, reason: 'NO_QUOTA', ...input });
    const rechecks = (): Promise<any[]> => graph.sql("SELECT on_day::text FROM appeal_supervision WHERE appeal_id = $1 AND kind = 'RECHECK_DUE'", [id]);
    await graph.runJob('sweep-appeal-lights', {}, { now: new Date('2025-11-30T01:59:59.999Z') });
    expect(await rechecks()).toEqual([]);
    for (const now of ['2025-11-30T02:00:00.000Z', '2025-11-30T02:01:00.000Z', '2025-12-01T02:00:00.000Z']) await graph.runJob('sweep-appeal-lights', {}, { now: new Date(now) });
    expect(await rechecks()).toEqual([{ on_day: '2025-11-30' }]);
  });

  it('NO_INFORMATION follows by itself, a unit cannot give it', async () => {
    const firm = await settleOne(graph);
    const appealId = await accept(graph, firm.id);
    expect(faultOf(await attempt(graph.as(housing), 'explainAppeal', { appealId, reason: 'NO_INFORMATION', ...input }))).toBe('BAD_USER_INPUT');
  });

  it.each([{ text: '' }, { approvedBy: ' ' }, { alternatives: 'x'.repeat(2001) }])('%j is the caller’s fault', async (changes) => {
    const firm = await settleOne(graph);
    const appealId = await accept(graph, firm.id);
    expect(faultOf(await attempt(graph.as(housing), 'explainAppeal', { appealId, reason: 'EXTERNAL', ...input, ...changes }))).toBe('BAD_USER_INPUT');
  });

  describeAppealAction(() => graph, {
    mutation: 'explainAppeal',
    action: 'EXPLAIN',
    roles: ['UNIT_HANDLER'],
    event: 'explain',
    otherInput: { reason: 'NO_INSTRUMENT' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id), enterpriseId: firm.id, by: housing, input: { reason: 'EXTERNAL', ...input } };
    },
  });
});
