import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate as mutateVisit } from '../calls.ts';
import { bureau, centre, foreignCentre, market, newWillingFirm, representative, SECOND_DIVISION, settle, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, key, SEPTEMBER } from '../forms.ts';
import { bookAndScreen, listSteps, read } from '../journey.ts';
import { bookAlike } from '../merging/bundle-journey.ts';
import { attempt, mutate, readPlan, SEPTEMBER_PLAN, wholePlan } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

/** Each test plans its own requests only. */
beforeEach(async () => {
  await graph.sql("UPDATE visit_request SET state = 'CANCELLED', version = version + 1 WHERE state = 'NECESSARY'");
});

const propose = async (changes: Record<string, unknown> = {}): Promise<any> => {
  const answer = await mutate(graph.as(centre), 'proposeVisitPlan', { ...SEPTEMBER_PLAN, ...changes }, `plan { ${wholePlan} }`);
  if (answer.__typename !== 'ProposeVisitPlanSuccess') throw new Error(JSON.stringify(answer));
  return answer.plan;
};

const confirm = (planId: string, positions?: readonly number[]): Promise<any> => mutate(graph.as(centre), 'confirmVisitPlan', { planId, ...(positions && { positions }) }, `plan { ${wholePlan} }`);

const tour = (changes: Record<string, unknown> = {}) => ({ ...anotherMatter(), kind: 'TOUR', benefits: ['ORDER', 'POLICY', 'PUBLICITY'], ...changes });

/** A protected firm with two tours at it in one month, and three firms that want to be seen. */
const crowd = async (): Promise<{ target: string; tours: string[]; willing: string[] }> => {
  await graph.sql("UPDATE enterprise_copy SET visit_mode = 'BALANCED'");
  const target = await settleOne(graph, { isProtected: true });
  const willing = [newWillingFirm(), newWillingFirm(), newWillingFirm()];
  await settle(graph, willing);
  const tours = [await bookAndScreen(graph, bureau, target.id, tour()), await bookAndScreen(graph, market, target.id, tour())];
  return { target: target.id, tours, willing: willing.map(({ id }) => id) };
};

describe('Mutation.proposeVisitPlan', () => {
  it('M3, VIS-14: requests about the same matter come as one visit, and the plan says why in both languages', async () => {
    const { id: firmId } = await settleOne(graph);
    const requestIds = await bookAlike(graph, firmId);
    const plan = await propose();
    expect(plan).toMatchObject({
      state: 'PROPOSED',
      stateLabel: '待确认',
      isProvenBest: true,
      isCutShort: false,
      totals: { requests: 2, savedReceptions: 1, plan: { fulfilled: 2, receptions: 1, disturbance: 1 }, firstCome: { fulfilled: 2, receptions: 2, disturbance: 2 } },
    });
    expect(plan.lines.nodes).toEqual([
      {
        position: 1,
        kind: 'MERGE',
        kindLabel: '合并到访',
        notBefore: null,
        enterprise: { id: firmId },
        requests: requestIds.toSorted().map((id) => ({ id, state: 'NECESSARY' })),
        window: SEPTEMBER[0],
        because: ['事项相近，关联度不低于80%。', '减少接待1次。', '2025年9月上限4次，按方案共1次。'],
        en: ['About the same matter: at least 80% alike.', '1 reception fewer.', 'The limit for 2025-09 is 4; with the plan it holds 1.'],
        outcome: null,
        outcomeLabel: null,
        bundle: null,
      },
    ]);
  });

  it('changes nothing but the plan: it proposes, the centre confirms', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId);
    const before = await graph.sql('SELECT * FROM visit_request WHERE id = ANY($1) ORDER BY id', [ids]);
    await propose();
    expect(await graph.sql('SELECT * FROM visit_request WHERE id = ANY($1) ORDER BY id', [ids])).toEqual(before);
  });

  it('VIS-23: a saturated enterprise receives as many as it will, and the others are offered to firms that want to be seen', async () => {
    const { target, willing } = await crowd();
    const plan = await propose();
    expect(plan.totals).toMatchObject({ plan: { fulfilled: 2, receptions: 2, offers: 1 }, firstCome: { fulfilled: 1, receptions: 1 } });
    const [schedule, offer] = plan.lines.nodes.toSorted((a: any, b: any) => (a.kind < b.kind ? 1 : -1));
    expect(schedule).toMatchObject({ kind: 'SCHEDULE', enterprise: { id: target } });
    expect(offer).toMatchObject({ kind: 'OFFER' });
    expect(willing).toContain(offer.enterprise.id);
    expect(offer.because).toEqual(['2025年9月上限1次，按方案已满。', '企业希望增加曝光，近一年接待0次。', expect.stringMatching(/^匹配度\d+%。$/)]);
  });

  it('nobody wants to be seen: the plan moves a request to the next month with room', async () => {
    const target = await settleOne(graph, { isProtected: true });
    await graph.sql("UPDATE enterprise_copy SET visit_mode = 'BALANCED'");
    await bookAndScreen(graph, bureau, target.id, tour());
    await bookAndScreen(graph, market, target.id, tour());
    const plan = await propose();
    expect(plan.lines.nodes).toMatchObject([{ kind: 'SCHEDULE' }, { kind: 'DEFER', window: null, notBefore: '2025-10-01', en: ['The limit for 2025-09 is 1; with the plan it is full.'] }]);
  });

  it('a team is at one place at a time', async () => {
    const firms = [await settleOne(graph), await settleOne(graph)];
    for (const { id } of firms) await bookAndScreen(graph, bureau, id, anotherMatter());
    const plan = await propose();
    expect(plan.lines.nodes.map(({ kind, window }: any) => [kind, window.startsAt])).toEqual([['SCHEDULE', SEPTEMBER[0]?.startsAt], ['SCHEDULE', SEPTEMBER[1]?.startsAt]]);
    expect(plan.lines.nodes[1].because[0]).toBe('单位的第2选时段；更靠前的时段企业或单位不便。');
  });

  it('VIS-15: announced inspections of several departments are merged, whatever they are about', async () => {
    const { id: firmId } = await settleOne(graph);
    const law = { kind: 'INSPECTION', statutoryBasis: '《安全生产法》第六十五条', benefits: [] };
    await bookAndScreen(graph, bureau, firmId, { ...anotherMatter(), ...law });
    await bookAndScreen(graph, market, firmId, { ...anotherMatter(), ...law });
    const plan = await propose();
    expect(plan.lines.nodes).toMatchObject([{ kind: 'MERGE', en: ['Inspections of 2 departments must come as one.', '1 reception fewer.', 'The limit for 2025-09 is 4; with the plan it holds 1.'] }]);
  });

  it('the same requests give the same plan', async () => {
    await crowd();
    const describeLines = (plan: any): unknown => plan.lines.nodes;
    expect(describeLines(await propose())).toEqual(describeLines(await propose()));
  });

  it('days and requests outside of the span are left out', async () => {
    const { id: firmId } = await settleOne(graph);
    await bookAndScreen(graph, bureau, firmId, anotherMatter());
    expect((await propose({ from: '2025-10-01', to: '2025-10-31' })).totals).toMatchObject({ requests: 0, plan: { fulfilled: 0, receptions: 0 } });
  });

  it.each([
    ['DIVISION_NOT_YOURS', { divisionCode: SECOND_DIVISION }, null],
    ['DIVISION_NOT_YOURS', { divisionCode: 'x' }, null],
    ['SPAN_REVERSED', { to: '2025-08-31', from: '2025-09-01' }, null],
    ['SPAN_PAST', { from: '2025-08-01', to: '2025-08-31' }, null],
    ['SPAN_TOO_LONG', { to: '2025-12-02' }, '92'],
  ])('%s is refused with what was missed', async (problem, changes, limit) => {
    expect(await mutate(graph.as(centre), 'proposeVisitPlan', { ...SEPTEMBER_PLAN, ...changes })).toMatchObject({ __typename: 'VisitPlanNotPossible', problem, limit, message: expect.any(String), en: expect.any(String) });
  });

  it('the same key gives the same plan again', async () => {
    const input = { ...SEPTEMBER_PLAN, idempotencyKey: key() };
    const [first, again] = [await mutate(graph.as(centre), 'proposeVisitPlan', input), await mutate(graph.as(centre), 'proposeVisitPlan', input)];
    expect(again).toEqual(first);
  });
});

describe('Mutation.confirmVisitPlan', () => {
  it('proposes the merges to the units, and asks nobody in their place (VIS-07)', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId);
    const { plan } = await confirm((await propose()).id);
    expect(plan).toMatchObject({ state: 'CONFIRMED', lines: { nodes: [{ outcome: 'CARRIED_OUT', outcomeLabel: '已办理', bundle: { state: 'PROPOSED' } }] } });
    expect((await listSteps(graph, ids[0] as string)).at(-1)).toBe('NECESSARY joinBundle IN_BUNDLE by centre');
    expect(await graph.sql('SELECT count(*)::int AS agreed FROM merge_bundle_agreement WHERE bundle_id = $1', [plan.lines.nodes[0].bundle.id]).catch(() => [{ agreed: 0 }])).toEqual([{ agreed: 0 }]);
  });

  it('offers the willing enterprise to the unit, which takes it or not', async () => {
    const { tours } = await crowd();
    const plan = await propose();
    const offer = plan.lines.nodes.find(({ kind }: any) => kind === 'OFFER');
    await confirm(plan.id);
    const offered = offer.requests[0].id;
    const by = offered === tours[0] ? bureau : market;
    const { state, counterOffer } = await read(graph, by, offered, 'state counterOffer { limit usedThisMonth candidates { enterprise { id } } }');
    expect([state, counterOffer.limit, counterOffer.candidates[0].enterprise.id, counterOffer.candidates.length]).toEqual(['COUNTER_OFFERED', 1, offer.enterprise.id, 3]);
    expect(await mutateVisit(graph.as(by), 'takeAlternative', { visitRequestId: offered, enterpriseId: offer.enterprise.id })).toMatchObject({ visitRequest: { state: 'NECESSARY' } });
  });

  it('a deferral tells the unit from when on there is room', async () => {
    const target = await settleOne(graph, { isProtected: true });
    await graph.sql("UPDATE enterprise_copy SET visit_mode = 'BALANCED'");
    await bookAndScreen(graph, bureau, target.id, tour());
    await bookAndScreen(graph, market, target.id, tour());
    const plan = await propose();
    const deferred = plan.lines.nodes.find(({ kind }: any) => kind === 'DEFER').requests[0].id;
    await confirm(plan.id);
    expect(await read(graph, centre, deferred, 'state counterOffer { nextAllowedFrom candidates { score } }')).toEqual({ state: 'COUNTER_OFFERED', counterOffer: { nextAllowedFrom: '2025-10-01', candidates: [] } });
  });

  it('suggests the date to the centre and, once asked, to the enterprise; the enterprise still chooses (VIS-07)', async () => {
    const { id: firmId } = await settleOne(graph);
    const id = await bookAndScreen(graph, bureau, firmId, anotherMatter());
    await confirm((await propose()).id);
    expect(await read(graph, centre, id, 'state suggestedWindow { startsAt endsAt }')).toEqual({ state: 'NECESSARY', suggestedWindow: SEPTEMBER[0] });
    await mutateVisit(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await read(graph, representative(firmId), id, 'suggestedWindow { startsAt }')).toEqual({ suggestedWindow: { startsAt: SEPTEMBER[0]?.startsAt } });
    expect(await mutateVisit(graph.as(representative(firmId)), 'acceptVisit', { visitRequestId: id, window: 2 })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('carries out the chosen lines alone', async () => {
    for (const unit of [bureau, market]) await bookAndScreen(graph, unit, (await settleOne(graph)).id, anotherMatter());
    const { plan } = await confirm((await propose()).id, [2]);
    expect(plan.lines.nodes.map(({ outcome }: any) => outcome)).toEqual([null, 'CARRIED_OUT']);
  });

  it('a plan whose request has moved on is stale, and the line of that request is not carried out', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId);
    const { id } = await propose();
    await mutateVisit(graph.as(bureau), 'cancelVisit', { visitRequestId: ids[0], reason: '改期' });
    expect(await readPlan(graph.as(centre), id, 'state stateLabel')).toEqual({ state: 'STALE', stateLabel: '已过时' });
    const { plan } = await confirm(id);
    expect(plan.lines.nodes).toMatchObject([{ outcome: 'CHANGED', outcomeLabel: '预约已变化，未办理', bundle: null }]);
    expect(await read(graph, centre, ids[1] as string)).toEqual({ state: 'NECESSARY' });
  });

  it('is possible once', async () => {
    const { id } = await propose();
    await confirm(id);
    expect(await confirm(id)).toMatchObject({ __typename: 'VisitPlanNotOpen', state: 'CONFIRMED', message: '该方案已确认，不能再办理。请重新编制方案。', en: 'The plan is confirmed and cannot be acted on any more. Make a new one.' });
  });

  it('a line that the plan does not have is named, and nothing is carried out', async () => {
    const { id } = await propose();
    expect(await confirm(id, [7])).toMatchObject({ __typename: 'VisitPlanLineUnknown', positions: [7] });
    expect(await readPlan(graph.as(centre), id, 'state')).toEqual({ state: 'PROPOSED' });
  });

  it.each(['', 'x', UNKNOWN_ID])('the id %p is unknown', async (planId) => {
    for (const mutation of ['confirmVisitPlan', 'discardVisitPlan']) expect(await mutate(graph.as(centre), mutation, { planId })).toMatchObject({ __typename: 'VisitPlanUnknown', planId });
  });

  it('the plan of another district is unknown, and reads as null', async () => {
    const { id } = await propose();
    expect(await mutate(graph.as(foreignCentre), 'confirmVisitPlan', { planId: id })).toMatchObject({ __typename: 'VisitPlanUnknown' });
    expect(await readPlan(graph.as(foreignCentre), id, 'id')).toBeNull();
  });
});

describe('Mutation.discardVisitPlan', () => {
  it('puts the plan aside, and nothing else changes', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId);
    const { id } = await propose();
    expect(await mutate(graph.as(centre), 'discardVisitPlan', { planId: id })).toMatchObject({ plan: { id, state: 'DISCARDED' } });
    expect(await read(graph, centre, ids[0] as string)).toEqual({ state: 'NECESSARY' });
    expect(await confirm(id)).toMatchObject({ __typename: 'VisitPlanNotOpen', state: 'DISCARDED' });
  });
});

describe('Query.visitPlans', () => {
  it('lists the plans of the jurisdiction, newest first, page by page', async () => {
    const newest = await mutate(graph.as(centre, { now: new Date(TEST_NOW.getTime() + 1000) }), 'proposeVisitPlan', SEPTEMBER_PLAN);
    const { data } = await graph.as(centre).run('{ visitPlans(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }');
    expect(data?.visitPlans.nodes).toEqual([{ id: newest.plan.id }]);
    const rest = await graph.as(centre).run('query ($after: String) { visitPlans(first: 100, after: $after) { nodes { id } } }', { after: data?.visitPlans.pageInfo.endCursor });
    expect(rest.data?.visitPlans.nodes.some(({ id }: any) => id === newest.plan.id)).toBe(false);
    expect((await graph.as(foreignCentre).run('{ visitPlans { nodes { id } } }')).data?.visitPlans.nodes).toEqual([]);
  });
});

describe('who may plan', () => {
  it.each([['a unit', bureau], ['an enterprise', representative(UNKNOWN_ID)]])('%s may not', async (_who, by) => {
    const { errors } = await attempt(graph.as(by), 'proposeVisitPlan', SEPTEMBER_PLAN);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });
});
