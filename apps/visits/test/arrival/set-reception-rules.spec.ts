import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, foreignCentre, liaison, market, office, representative, settleOne } from '../district.ts';
import { goodForm, key, OCTOBER, REPLY_DUE, SEPTEMBER, STATUTORY } from '../forms.ts';
import { describeIdempotency } from '../idempotency.ts';
import { bookAndAccept, bookAndAsk, bookSaturated, read } from '../journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const AUDIT = [{ from: '2025-09-10', to: '2025-09-11', reason: '客户审厂' }];
const setRules = (enterpriseId: string, rules: Record<string, unknown>): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'setReceptionRules', rules);
const readRules = async (by: object, enterpriseId: string, selection: string): Promise<any> =>
  (await graph.as(by).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { receptionRules { ${selection} } } } }`, { r: [{ __typename: 'Enterprise', id: enterpriseId }] })).data?._entities[0].receptionRules;

describe('Mutation.setReceptionRules', () => {
  it('VIS-20, VIS-21: keeps zones, route and limits, with the district’s defaults for what is left out', async () => {
    const firm = await settleOne(graph);
    expect(await setRules(firm.id, { zones: [{ name: '展厅' }, { name: '样品室', tags: ['CUSTOMER_SAMPLE'] }, { name: '广场', photoRule: 'ALLOWED' }], route: ['广场', '展厅'] })).toMatchObject({ __typename: 'SetReceptionRulesSuccess', enterprise: { id: firm.id } });
    expect(await readRules(bureau, firm.id, 'zones { name tags tagLabels photoRule photoRuleLabel } route maxGroupSize maxDurationMinutes allowedTopics blackouts { from }')).toEqual({
      zones: [
        { name: '展厅', tags: [], tagLabels: [], photoRule: 'STAMPED_ONLY', photoRuleLabel: '仅限经登记设备' },
        { name: '样品室', tags: ['CUSTOMER_SAMPLE'], tagLabels: ['客户定制样品'], photoRule: 'FORBIDDEN', photoRuleLabel: '禁止拍摄' },
        { name: '广场', tags: [], tagLabels: [], photoRule: 'ALLOWED', photoRuleLabel: '允许拍摄' },
      ],
      route: ['广场', '展厅'], maxGroupSize: 15, maxDurationMinutes: 90, allowedTopics: [], blackouts: [],
    });
  });

  it('why nobody is received is read by the enterprise and its centre alone', async () => {
    const firm = await settleOne(graph);
    await setRules(firm.id, { blackouts: AUDIT });
    for (const by of [representative(firm.id), centre]) expect(await readRules(by, firm.id, 'blackouts { from to reason }')).toEqual({ blackouts: AUDIT });
    for (const by of [bureau, office, liaison]) expect(await readRules(by, firm.id, 'blackouts { from to reason }')).toEqual({ blackouts: [{ ...AUDIT[0], reason: null }] });
    expect(await readRules(foreignCentre, firm.id, 'blackouts { from }')).toBeNull();
  });

  it('set again, the new plan replaces the old one', async () => {
    const firm = await settleOne(graph);
    await setRules(firm.id, { maxGroupSize: 5, blackouts: AUDIT });
    await setRules(firm.id, { allowedTopics: ['产能'], blackouts: [{ from: '2025-10-09', to: '2025-10-09' }] });
    expect(await readRules(centre, firm.id, 'maxGroupSize allowedTopics blackouts { from to reason }')).toEqual({ maxGroupSize: 15, allowedTopics: ['产能'], blackouts: [{ from: '2025-10-09', to: '2025-10-09', reason: null }] });
  });

  it('names every problem of a plan at once', async () => {
    const firm = await settleOne(graph);
    const rejected = await setRules(firm.id, { route: ['仓库'], maxGroupSize: 0, blackouts: [{ from: '2025-09-11', to: '2025-09-10' }] });
    expect(rejected).toMatchObject({ __typename: 'ReceptionRulesRejected', message: '参观方案有3处需要更正。', en: '3 entries of the plan need correction.' });
    expect(rejected.problems.map(({ field, code, message }: any) => [field, code, message])).toEqual([
      ['route.0', 'ZONE_UNKNOWN', '没有名为“仓库”的区域。'],
      ['maxGroupSize', 'OUT_OF_RANGE', '须在1–200之间。'],
      ['blackouts.0.to', 'PERIOD_REVERSED', '结束日期不得早于2025-09-11。'],
    ]);
  });

  it('who acts for no enterprise is told to say for which', async () => {
    expect(faultOf(await attempt(graph.as({ roles: ['CLERK'] }), 'setReceptionRules', {}))).toBe('FORBIDDEN');
  });

  it('a day on which a visit has its date becomes no blackout, and the visit is named', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect(await setRules(firm.id, { blackouts: AUDIT })).toEqual({
      __typename: 'BlackoutOverVisits',
      visits: [{ visitRequestId: id, ...SEPTEMBER[0] }],
      message: '谢绝接待期内已有1次约定的到访，请先联系服务中心调整，再设置谢绝接待期。',
      en: '1 agreed visit lies in these days. Have the service centre move it first.',
    });
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '企业审厂' });
    expect(await setRules(firm.id, { blackouts: AUDIT })).toMatchObject({ __typename: 'SetReceptionRulesSuccess' });
  });

  describeIdempotency(() => graph, {
    mutation: 'setReceptionRules',
    otherInput: { maxGroupSize: 9 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: representative(firm.id), input: { maxGroupSize: 8 }, countEffects: async () => (await graph.sql('SELECT 1 FROM reception_rules WHERE enterprise_id = $1 AND max_group_size = 8', [firm.id])).length };
    },
  });
});

describe('what an enterprise has said about its visitors binds those who book (VIS-21)', () => {
  it('a form that does not fit is told where, in both languages', async () => {
    const firm = await settleOne(graph);
    await setRules(firm.id, { maxGroupSize: 4, maxDurationMinutes: 60, allowedTopics: ['产能'], blackouts: [{ from: '2025-09-11', to: '2025-09-11' }] });
    const { problems } = await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id));
    expect(problems.map(({ field, code, message, en }: any) => [field, code, message, en])).toEqual([
      ['headcount', 'GROUP_TOO_LARGE', '企业每批最多接待4人。', 'The enterprise receives at most 4 visitors at once.'],
      ['topics.1', 'TOPIC_NOT_ALLOWED', '企业可接待的议题：产能。', 'The enterprise receives these topics: 产能.'],
      ['windows.0', 'TOUR_TOO_LONG', '企业每次接待至多60分钟。', 'The enterprise receives visits of at most 60 minutes.'],
      ['windows.1.startsAt', 'IN_BLACKOUT', '企业在2025-09-11谢绝接待。', 'The enterprise receives nobody on 2025-09-11.'],
    ]);
  });

  it('windows that a unit proposes when it insists are bound too', async () => {
    const { id, target } = await bookSaturated(graph);
    await setRules(target.id, { maxDurationMinutes: 480, blackouts: [{ from: '2025-10-13', to: '2025-10-13' }] });
    expect(await mutate(graph.as(market), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER })).toMatchObject({ __typename: 'VisitFormRejected', problems: [{ field: 'windows.0.startsAt', code: 'IN_BLACKOUT' }] });
  });

  it('an acceptance on a day that became a blackout meanwhile is refused with its days; another window is free', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await setRules(firm.id, { blackouts: [{ from: '2025-09-10', to: '2025-09-10' }] });
    const as = graph.as(representative(firm.id));
    const refused = await attempt(as, 'acceptVisit', { visitRequestId: id, window: 1 }, '__typename');
    expect(refused.data?.result).toMatchObject({ __typename: 'VisitBlackedOut', message: '企业在2025-09-10谢绝接待，请另选时段。' });
    expect(await mutate(as, 'acceptVisit', { visitRequestId: id, window: 2 })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('§0.1: a statutory inspection is bound by none of it', async () => {
    const firm = await settleOne(graph);
    await setRules(firm.id, { maxGroupSize: 1, allowedTopics: ['产能'], blackouts: AUDIT });
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: REPLY_DUE });
    expect(await read(graph, market, id, 'state scheduled { startsAt }')).toEqual({ state: 'SCHEDULED', scheduled: { startsAt: SEPTEMBER[0]?.startsAt } });
    expect(await setRules(firm.id, { blackouts: AUDIT, idempotencyKey: key() })).toMatchObject({ __typename: 'SetReceptionRulesSuccess' });
  });
});
