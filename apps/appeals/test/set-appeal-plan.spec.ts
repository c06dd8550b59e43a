import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { directLine, housing, representative, settleOne, transport, transportUnit, UNKNOWN_ID } from './district.ts';
import { appealForm, inShanghai, milestones } from './forms.ts';
import { accept, coordinate, listSteps, plan, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const complex = async (): Promise<string> => accept(graph, (await settleOne(graph)).id, { serviceClass: 'COMPLEX' });
const setPlan = (appealId: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(housing), 'setAppealPlan', { appealId, milestones, ...changes });

describe('Mutation.setAppealPlan', () => {
  it('APL-04: what is complex is due with its plan, 30 working days from submission, and the enterprise reads the milestones', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id, { serviceClass: 'COMPLEX' });
    expect((await read(graph, housing, id, 'dueAt')).dueAt).toBe(inShanghai('2025-09-04 18:00').toISOString());
    await succeed(graph, housing, 'setAppealPlan', { appealId: id, milestones });
    expect(await read(graph, representative(firm.id), id, 'state dueAt milestones { position title dueOn weight finishedAt }')).toEqual({
      state: 'IN_PROGRESS',
      dueAt: inShanghai('2025-10-17 18:00').toISOString(),
      milestones: milestones.map((milestone, index) => ({ ...milestone, position: index + 1, finishedAt: null })),
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('IN_PROGRESS setPlan IN_PROGRESS by housing');
  });

  it('at most 60 working days', async () => {
    const id = await complex();
    expect(await setPlan(id, { days: 61 })).toMatchObject({ __typename: 'AppealPlanRejected', problems: [{ field: 'days', code: 'PLAN_TOO_LONG', message: '计划须为1至60个工作日。' }] });
    await succeed(graph, housing, 'setAppealPlan', { appealId: id, milestones, days: 60 });
    expect((await read(graph, housing, id, 'dueAt')).dueAt).toBe(inShanghai('2025-11-28 18:00').toISOString());
  });

  it('§10.5a: a deadline behind the last published calendar is told, not promised, and leaves nothing behind', async () => {
    const firm = await settleOne(graph);
    const now = inShanghai('2027-12-01 10:00');
    const id = await accept(graph, firm.id, { serviceClass: 'COMPLEX', now });
    const plan = { appealId: id, milestones: [{ title: '完工', dueOn: '2027-12-20', weight: 1 }], days: 60 };
    const { errors } = await attempt(graph.as(housing, { now }), 'setAppealPlan', plan);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/does not cover 2028-\d\d-\d\d.*Publish the holiday notice/), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await mutate(graph.as(housing, { now }), 'setAppealPlan', { ...plan, days: 15 })).toMatchObject({ appeal: { state: 'IN_PROGRESS' } });
    expect(faultOf(await attempt(graph.as(representative(firm.id), { now: inShanghai('2027-12-31 10:00') }), 'submitAppeal', appealForm()))).toBe('BAD_USER_INPUT');
  });

  it('names everything that is wrong at once', async () => {
    const id = await complex();
    const wrong = [{ title: ' ', dueOn: '2025-09-08', weight: 0 }, { title: '完工', dueOn: '2025-09-01', weight: 10 }];
    const { problems } = await setPlan(id, { milestones: wrong });
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['milestones.0.title TEXT_LENGTH', 'milestones.0.weight MILESTONE_WEIGHT', 'milestones.1.dueOn MILESTONE_DATE']);
    expect(await setPlan(id, { milestones: [] })).toMatchObject({ problems: [{ field: 'milestones', code: 'NO_MILESTONE' }] });
  });

  it('the unit plans only what is complex', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    expect(await setPlan(id)).toMatchObject({ __typename: 'AppealActionNotAllowed', action: 'SET_PLAN', state: 'IN_PROGRESS' });
    const { availableActions } = await read(graph, housing, id, 'availableActions { action because }');
    expect(availableActions).toContainEqual({ action: 'SET_PLAN', because: '只有疑难诉求需要制定计划。' });
  });

  it('APL-27: the direct-line office plans what it coordinates, names the lead, and that one is bound', async () => {
    const firm = await settleOne(graph);
    const id = await coordinate(graph, firm.id);
    expect(await mutate(graph.as(directLine), 'setAppealPlan', { appealId: id, milestones, leadUnitId: UNKNOWN_ID })).toMatchObject({ __typename: 'AppealUnitUnknown', unitId: UNKNOWN_ID });
    await succeed(graph, directLine, 'setAppealPlan', { appealId: id, milestones, days: 30, leadUnitId: transportUnit });
    expect(await read(graph, transport, id, 'state responsibleUnit { id } dueAt milestones { position }')).toEqual({
      state: 'IN_PROGRESS',
      responsibleUnit: { id: transportUnit },
      dueAt: inShanghai('2025-10-17 18:00').toISOString(),
      milestones: [{ position: 1 }, { position: 2 }, { position: 3 }],
    });
    expect(await read(graph, housing, id)).toBeNull();
  });

  it('a unit cannot name another one to lead', async () => {
    const id = await complex();
    expect(faultOf(await attempt(graph.as(housing), 'setAppealPlan', { appealId: id, milestones, leadUnitId: transportUnit }))).toBe('BAD_USER_INPUT');
  });

  it('a further plan replaces the first one, which stays on record', async () => {
    const firm = await settleOne(graph);
    const id = await plan(graph, firm.id);
    await succeed(graph, housing, 'escalateAppeal', { appealId: id, reason: '涉及四个部门' });
    await succeed(graph, directLine, 'setAppealPlan', { appealId: id, milestones: milestones.slice(0, 1) });
    expect((await read(graph, housing, id, 'milestones { title }')).milestones).toEqual([{ title: '现场踏勘' }]);
    expect(await graph.sql('SELECT round, count(*)::int FROM appeal_milestone WHERE appeal_id = $1 GROUP BY round ORDER BY round', [id])).toEqual([{ round: 1, count: 3 }, { round: 2, count: 1 }]);
  });

  describeAppealAction(() => graph, {
    mutation: 'setAppealPlan',
    action: 'SET_PLAN',
    roles: ['UNIT_HANDLER', 'DIRECT_LINE_OFFICE'],
    event: 'setPlan',
    otherInput: { days: 40 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await accept(graph, firm.id, { serviceClass: 'COMPLEX' }), enterpriseId: firm.id, by: housing, input: { milestones } };
    },
  });
});
