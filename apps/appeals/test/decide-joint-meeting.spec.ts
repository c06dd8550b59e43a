import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { housing, jointMeeting, representative, settleOne, transportUnit, UNKNOWN_ID } from './district.ts';
import { inShanghai, milestones } from './forms.ts';
import { classify, listSteps, read, referToMeeting, reopen, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const resolution = '会议决定由住建局牵头，分三步落实';
const goOn = { decision: 'PLAN', resolution, milestones };

describe('Mutation.decideJointMeeting', () => {
  it('§0.1: what lacked a quota goes on by a plan, due with its last milestone', async () => {
    const firm = await settleOne(graph);
    const id = await referToMeeting(graph, firm.id);
    await succeed(graph, jointMeeting, 'decideJointMeeting', { appealId: id, ...goOn }, { now: inShanghai('2025-09-05 10:00') });
    expect(await read(graph, housing, id, 'state answeredAt responsibleUnit { id } milestones { title } reply { referredTo }', inShanghai('2025-09-05 10:00'))).toEqual({
      state: 'IN_PROGRESS',
      answeredAt: null,
      responsibleUnit: { id: housing.unitId },
      milestones: milestones.map(({ title }) => ({ title })),
      reply: { referredTo: null },
    });
    // Four working days have passed since submission, and 30 more are given.
    expect((await read(graph, housing, id, 'dueAt')).dueAt).toBe(inShanghai('2025-10-23 18:00').toISOString());
    expect((await listSteps(graph, id)).at(-1)).toBe('EXPLAINED setPlan IN_PROGRESS by joint-meeting');
  });

  it('or stays explained: then the enterprise is asked what it thinks of that', async () => {
    const firm = await settleOne(graph);
    const id = await referToMeeting(graph, firm.id);
    await succeed(graph, jointMeeting, 'decideJointMeeting', { appealId: id, decision: 'EXPLANATION', resolution: '本年度指标已用完，列入明年计划', unsolvedBecause: 'NO_QUOTA', alternatives: '先租后让' });
    expect(await read(graph, representative(firm.id), id, 'state reply { text unsolvedBecause alternatives referredTo unit { id } }')).toEqual({
      state: 'RATING',
      reply: { text: '本年度指标已用完，列入明年计划', unsolvedBecause: 'NO_QUOTA', alternatives: '先租后让', referredTo: null, unit: null },
    });
  });

  it('APL-09: what was reopened for the third time ends with a plan or an explanation too', async () => {
    const firm = await settleOne(graph);
    const planned = await reopen(graph, firm.id, 3);
    await succeed(graph, jointMeeting, 'decideJointMeeting', { appealId: planned, ...goOn, leadUnitId: transportUnit });
    expect(await read(graph, jointMeeting, planned, 'state responsibleUnit { id }')).toEqual({ state: 'IN_PROGRESS', responsibleUnit: { id: transportUnit } });
    const explained = await reopen(graph, firm.id, 3);
    await succeed(graph, jointMeeting, 'decideJointMeeting', { appealId: explained, decision: 'EXPLANATION', resolution, unsolvedBecause: 'OUT_OF_POWER' });
    expect((await read(graph, jointMeeting, explained)).state).toBe('RATING');
    expect((await listSteps(graph, explained)).slice(-2)).toEqual(['JOINT_MEETING explain EXPLAINED by joint-meeting', 'EXPLAINED askRating RATING by joint-meeting']);
  });

  it('APL-11: what no unit ever had needs one in the lead', async () => {
    const firm = await settleOne(graph);
    const appealId = await classify(graph, firm.id);
    await graph.sql("UPDATE appeal SET state = 'JOINT_MEETING', reopen_count = 3, version = version + 1 WHERE id = $1", [appealId]);
    expect(await mutate(graph.as(jointMeeting), 'decideJointMeeting', { appealId, ...goOn })).toMatchObject({
      __typename: 'AppealPlanRejected',
      problems: [{ field: 'leadUnitId', code: 'LEAD_UNIT_MISSING', message: '尚无承办单位，请指定牵头单位。' }],
    });
    await succeed(graph, jointMeeting, 'decideJointMeeting', { appealId, ...goOn, leadUnitId: transportUnit });
  });

  it.each([
    { decision: 'EXPLANATION' },
    { decision: 'EXPLANATION', unsolvedBecause: 'NO_QUOTA', milestones },
    { decision: 'PLAN', milestones, unsolvedBecause: 'NO_QUOTA' },
    { decision: 'PLAN', milestones, alternatives: '先租后让' },
  ])('either of the two: %j is unclear', async (input) => {
    const firm = await settleOne(graph);
    const appealId = await referToMeeting(graph, firm.id);
    expect(await mutate(graph.as(jointMeeting), 'decideJointMeeting', { appealId, resolution, ...input })).toMatchObject({ __typename: 'AppealPlanRejected', problems: [{ code: 'DECISION_UNCLEAR' }] });
  });

  it('that the enterprise gave no information is nothing that a meeting decides', async () => {
    const firm = await settleOne(graph);
    const appealId = await referToMeeting(graph, firm.id);
    expect(faultOf(await attempt(graph.as(jointMeeting), 'decideJointMeeting', { appealId, decision: 'EXPLANATION', resolution, unsolvedBecause: 'NO_INFORMATION' }))).toBe('BAD_USER_INPUT');
  });

  it('a plan that cannot be, or a lead that there is not, is refused', async () => {
    const firm = await settleOne(graph);
    const appealId = await referToMeeting(graph, firm.id);
    const decide = (changes: Record<string, unknown>): Promise<any> => mutate(graph.as(jointMeeting), 'decideJointMeeting', { appealId, ...goOn, ...changes });
    expect(await decide({ days: 61 })).toMatchObject({ __typename: 'AppealPlanRejected', problems: [{ field: 'days', code: 'PLAN_TOO_LONG' }] });
    expect(await decide({ milestones: [] })).toMatchObject({ problems: [{ code: 'NO_MILESTONE' }] });
    expect(await decide({ milestones: [{ title: '完工', dueOn: '2099-12-31', weight: 1 }] })).toMatchObject({ problems: [{ code: 'MILESTONE_DATE' }] });
    expect(await decide({ leadUnitId: UNKNOWN_ID })).toMatchObject({ __typename: 'AppealUnitUnknown' });
    expect((await read(graph, jointMeeting, appealId)).state).toBe('EXPLAINED');
  });

  describeAppealAction(() => graph, {
    mutation: 'decideJointMeeting',
    action: 'DECIDE_JOINT_MEETING',
    roles: ['JOINT_MEETING_OFFICE'],
    event: 'setPlan',
    otherInput: { resolution: '另一个决定' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await referToMeeting(graph, firm.id), enterpriseId: firm.id, by: jointMeeting, input: goOn };
    },
  });
});
