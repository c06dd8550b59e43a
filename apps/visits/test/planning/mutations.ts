import type { TestSubgraph } from '@qinqing/testing';
import { centre, settleOne } from '../district.ts';
import type { ReadyCalls } from '../every-mutation.ts';
import { bookAlike } from '../merging/bundle-journey.ts';
import { mutate, SEPTEMBER_PLAN } from './calls.ts';

/** Two requests that a plan can merge, and none that other tests left behind. */
const plannable = async (graph: TestSubgraph): Promise<void> => {
  await graph.sql("UPDATE visit_request SET state = 'CANCELLED', version = version + 1 WHERE state = 'NECESSARY'");
  await bookAlike(graph, (await settleOne(graph)).id);
};

const propose = async (graph: TestSubgraph): Promise<string> => {
  await plannable(graph);
  const { plan } = await mutate(graph.as(centre), 'proposeVisitPlan', SEPTEMBER_PLAN);
  return plan.id;
};

/** A call of each mutation on plans of the centre. */
export const planningMutations: ReadyCalls = {
  proposeVisitPlan: async (graph) => {
    await plannable(graph);
    return { by: centre, input: SEPTEMBER_PLAN };
  },
  confirmVisitPlan: async (graph) => ({ by: centre, input: { planId: await propose(graph) } }),
  discardVisitPlan: async (graph) => ({ by: centre, input: { planId: await propose(graph) } }),
};
