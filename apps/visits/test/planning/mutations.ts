import { randomUUID } from 'node:crypto';
import { TEST_NOW, type ReadyCalls, type TestSubgraph } from '@qinqing/testing';
import { insertVisitPlan } from '../../src/persistence/planning/visit-plans.ts';
import { centre, DIVISION, settleOne } from '../district.ts';
import { SEPTEMBER } from '../forms.ts';
import { bookAlike } from '../merging/bundle-journey.ts';
import { SEPTEMBER_PLAN } from './calls.ts';

const figures = { fulfilled: 2, receptions: 1, offers: 0, disturbance: 1, gini: null };

/** A plan that merges two requests, as if it had been computed: to compute one takes seconds, and is proved elsewhere. */
const plant = async (graph: TestSubgraph): Promise<string> => {
  const { id: enterpriseId } = await settleOne(graph);
  const requestIds = await bookAlike(graph, enterpriseId);
  const plan = { id: randomUUID(), createdAt: TEST_NOW, updatedAt: TEST_NOW, version: 1 };
  const [window] = SEPTEMBER;
  const requests = await graph.sql('SELECT id, version::int FROM visit_request WHERE id = ANY($1)', [requestIds]);
  const totals = { requests: 2, savedReceptions: 1, plan: figures, firstCome: figures };
  const line = { planId: plan.id, position: 1, kind: 'MERGE', enterpriseId, startsAt: new Date(window?.startsAt ?? ''), endsAt: new Date(window?.endsAt ?? ''), notBefore: null, reasons: [], requests };
  await insertVisitPlan(
    graph.dataSource.manager,
    { ...plan, divisionCode: DIVISION, fromDay: SEPTEMBER_PLAN.from, toDay: SEPTEMBER_PLAN.to, state: 'PROPOSED', totals, isProvenBest: true, isCutShort: false, settingsVersion: 'default', proposedBy: 'centre' } as never,
    [line] as never,
  );
  return plan.id;
};

/** A call of each mutation on plans of the centre. */
export const planningMutations: ReadyCalls = {
  // Without a request to plan: what is stored is the same, and the planner is done at once.
  proposeVisitPlan: async (graph) => {
    await graph.sql("UPDATE visit_request SET state = 'CANCELLED', version = version + 1 WHERE state = 'NECESSARY'");
    return { by: centre, input: SEPTEMBER_PLAN };
  },
  confirmVisitPlan: async (graph) => ({ by: centre, input: { planId: await plant(graph) } }),
  discardVisitPlan: async (graph) => ({ by: centre, input: { planId: await plant(graph) } }),
};
