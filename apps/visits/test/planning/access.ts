import type { Specimen, TestSubgraph } from '@qinqing/testing';
import { centre, DIVISION, UNKNOWN_ID } from '../district.ts';
import { key } from '../forms.ts';
import { mutate, SEPTEMBER_PLAN } from './calls.ts';

/** A plan with what tells whose it is. */
export const planningSpecimens = async (graph: TestSubgraph): Promise<Record<string, Specimen>> => {
  const { plan } = await mutate(graph.as(centre), 'proposeVisitPlan', SEPTEMBER_PLAN);
  return { VisitPlan: { reference: { id: plan.id }, place: { divisionCode: DIVISION } } };
};

const call = (mutation: string, input: string): string => `${mutation}(input: { idempotencyKey: "${key()}", ${input} }) { __typename }`;

/** Each root field of the part with an operation that changes nothing. */
export const planningRootFields = (): Record<string, string> => ({
  'Query.visitPlan': `visitPlan(id: "${UNKNOWN_ID}") { id }`,
  'Query.visitPlans': 'visitPlans { nodes { id } }',
  'Query.exposureLedger': `exposureLedger(divisionCode: "${DIVISION}", quarter: "2025-Q3") { visits }`,
  'Mutation.proposeVisitPlan': call('proposeVisitPlan', `divisionCode: "${DIVISION}", from: "2025-09-02", to: "2025-09-01"`),
  'Mutation.confirmVisitPlan': call('confirmVisitPlan', `planId: "${UNKNOWN_ID}"`),
  'Mutation.discardVisitPlan': call('discardVisitPlan', `planId: "${UNKNOWN_ID}"`),
});
