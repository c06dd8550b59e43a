import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, settleOne } from '../district.ts';
import { anotherMatter } from '../forms.ts';
import { bookAndScreen, listSteps } from '../journey.ts';
import { bookAlike } from '../merging/bundle-journey.ts';
import { mutate, SEPTEMBER_PLAN } from './calls.ts';

const WRITERS = 32;

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: WRITERS });
});
afterAll(() => graph.close());

const propose = async (): Promise<string> => (await mutate(graph.as(centre), 'proposeVisitPlan', SEPTEMBER_PLAN)).plan.id;

describe('one plan and many who act on it', () => {
  it('is confirmed or discarded once: of thirty-two one goes through, and every merge is proposed once', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId, [bureau, market]);
    const planId = await propose();
    const answers = await Promise.all(Array.from({ length: WRITERS }, (_, nth) => mutate(graph.as(centre), nth % 2 === 0 ? 'confirmVisitPlan' : 'discardVisitPlan', { planId })));
    const types = answers.map(({ __typename: type }) => type as string);
    expect(types.filter((type) => type.endsWith('Success'))).toHaveLength(1);
    expect(types.filter((type) => type === 'VisitPlanNotOpen')).toHaveLength(WRITERS - 1);
    const joined = types.includes('ConfirmVisitPlanSuccess') ? 1 : 0;
    for (const id of ids) expect((await listSteps(graph, id)).filter((step) => step.includes(' joinBundle '))).toHaveLength(joined);
  }, 60_000);

  it('two plans over the same requests: both can be confirmed, and each request moves once', async () => {
    const { id: firmId } = await settleOne(graph);
    const ids = await bookAlike(graph, firmId, [bureau, market], anotherMatter());
    const planIds = [await propose(), await propose()];
    await Promise.all(planIds.map((planId) => mutate(graph.as(centre), 'confirmVisitPlan', { planId })));
    for (const id of ids) expect((await listSteps(graph, id)).filter((step) => step.includes(' joinBundle '))).toHaveLength(1);
    const outcomes = await graph.sql('SELECT outcome FROM visit_plan_line WHERE plan_id = ANY($1) AND enterprise_id = $2 ORDER BY outcome', [planIds, firmId]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['CARRIED_OUT', 'CHANGED']);
  }, 60_000);

  it('planning keeps the department answering: a question is answered while a plan is computed', async () => {
    await bookAndScreen(graph, bureau, (await settleOne(graph)).id, anotherMatter());
    const order: string[] = [];
    await Promise.all([propose().then(() => order.push('plan')), graph.as(centre).run('{ visitPlans(first: 1) { nodes { id } } }').then(() => order.push('question'))]);
    expect(order).toEqual(['question', 'plan']);
  });
});
