import { callMutations, type TestClient } from '@qinqing/testing';

const plan = 'plan { id state }';
const notOpen = '... on VisitPlanUnknown { planId } ... on VisitPlanNotOpen { state }';

export const { attempt, mutate } = callMutations({
  success: { proposeVisitPlan: plan, confirmVisitPlan: plan, discardVisitPlan: plan },
  refusals: {
    proposeVisitPlan: '... on VisitPlanNotPossible { problem limit }',
    confirmVisitPlan: `${notOpen} ... on VisitPlanLineUnknown { positions }`,
    discardVisitPlan: notOpen,
  },
});

export const SEPTEMBER_PLAN = { divisionCode: '440704', from: '2025-09-01', to: '2025-09-30' };

export const wholePlan = `id divisionCode from to state stateLabel isProvenBest isCutShort settingsVersion createdAt
  totals { requests savedReceptions plan { fulfilled receptions offers disturbance gini } firstCome { fulfilled receptions offers disturbance gini } }
  lines(first: 100) { nodes { position kind kindLabel notBefore enterprise { id } requests { id state } window { startsAt endsAt } because en: because(locale: EN) outcome outcomeLabel bundle { id state } } pageInfo { hasNextPage } }`;

export const readPlan = async (client: TestClient, id: string, selection = wholePlan): Promise<any> => {
  const { data, errors } = await client.run(`query ($id: ID!) { visitPlan(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitPlan;
};
