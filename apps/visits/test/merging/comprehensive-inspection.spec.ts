import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, marketUnit, settleOne, superior } from '../district.ts';
import { STATUTORY } from '../forms.ts';
import { bookAndScreen } from '../journey.ts';
import { agreed, bookAlike, propose, proposed, readBundle } from './bundle-journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const ask = (visitRequestId: string | undefined): Promise<any> => mutate(graph.as(centre), 'askEnterprise', { visitRequestId });

/** Windows within thirty days of those of September, and in the next month. */
const LATER = [
  { startsAt: '2025-10-09T01:00:00.000Z', endsAt: '2025-10-09T03:00:00.000Z' },
  { startsAt: '2025-10-10T01:00:00.000Z', endsAt: '2025-10-10T03:00:00.000Z' },
];

/** Windows that begin 31 days and more behind those of September. */
const BEYOND = [
  { startsAt: '2025-10-15T01:00:00.000Z', endsAt: '2025-10-15T03:00:00.000Z' },
  { startsAt: '2025-10-16T01:00:00.000Z', endsAt: '2025-10-16T03:00:00.000Z' },
];

describe('VIS-15: inspections of several departments within thirty days are not asked about alone (综合查一次)', () => {
  it('the centre is told which others must come along', async () => {
    const [own, other] = await bookAlike(graph, (await settleOne(graph)).id, [bureau, market], STATUTORY);
    expect(await ask(own)).toEqual({
      __typename: 'ComprehensiveInspectionRequired',
      horizonDays: 30,
      partners: [{ unit: { id: marketUnit }, visitRequest: { id: other } }],
      message: '30日内还有其他部门的1项检查，应当合并为“综合查一次”。请先提出合并，已有未征询的合并可解散后重提。',
      en: 'Within 30 days other departments have 1 more inspection: they must come as one. Propose the merger first; one that was not asked about yet can be dissolved and proposed anew.',
    });
  });

  it.each<[string, string | null, (firmId: string) => Promise<string>, boolean]>([
    ['another inspection of the same department', null, (firmId) => bookAndScreen(graph, bureau, firmId, STATUTORY), true],
    ['one within the horizon', null, (firmId) => bookAndScreen(graph, market, firmId, { ...STATUTORY, windows: LATER }), false],
    ['one beyond the horizon', null, (firmId) => bookAndScreen(graph, market, firmId, { ...STATUTORY, windows: BEYOND }), true],
    ['one that can only come after the earliest statutory deadline', '2025-09-30', (firmId) => bookAndScreen(graph, market, firmId, { ...STATUTORY, windows: LATER }), true],
    ['a research visit', null, (firmId) => bookAndScreen(graph, market, firmId), true],
  ])('beside %s (own deadline: %s) it may be asked about: %#', async (_case, statutoryDeadline, bookOther, isAllowed) => {
    const { id: firmId } = await settleOne(graph);
    const own = await bookAndScreen(graph, bureau, firmId, { ...STATUTORY, statutoryDeadline });
    await bookOther(firmId);
    expect((await ask(own)).__typename).toBe(isAllowed ? 'AskEnterpriseSuccess' : 'ComprehensiveInspectionRequired');
  });

  it('one that is merged already, but not asked about, still has to come along: also when the others are asked about', async () => {
    const { bundleId, firmId } = await agreed(graph, { form: STATUTORY });
    const late = await bookAndScreen(graph, superior, firmId, STATUTORY);
    expect((await ask(late)).partners).toHaveLength(2);
    expect(await mutate(graph.as(centre), 'askAboutBundle', { bundleId })).toMatchObject({ __typename: 'ComprehensiveInspectionRequired', partners: [{ visitRequest: { id: late } }] });
    await mutate(graph.as(centre), 'dissolveBundle', { bundleId, reason: '补充合并' });
    const ids = (await graph.sql("SELECT id FROM visit_request WHERE enterprise_id = $1 AND state = 'NECESSARY'", [firmId])).map(({ id }) => id);
    expect(await propose(graph, ids)).toMatchObject({ bundle: { state: 'PROPOSED' } });
  });

  it('inspections with nothing in common but their time are merged all the same, with one lead and its record', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = [await bookAndScreen(graph, bureau, firmId, STATUTORY), await bookAndScreen(graph, market, firmId, { ...STATUTORY, purpose: '排污许可核查', topics: ['环保'], windows: LATER })];
    const { bundle } = await propose(graph, ids);
    expect(await readBundle(graph, centre, bundle.id, 'type typeLabel isStatutory')).toEqual({ type: 'COMPREHENSIVE_INSPECTION', typeLabel: '综合查一次', isStatutory: true });
  });

  it('an inspection and a tour never become one', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = [await bookAndScreen(graph, bureau, firmId, STATUTORY), await bookAndScreen(graph, market, firmId)];
    expect((await propose(graph, ids)).reasons.map(({ code }: any) => code)).toContain('INCOMPATIBLE_KINDS');
    expect((await proposed(graph, { form: STATUTORY })).bundleId).toBeDefined();
  });
});
