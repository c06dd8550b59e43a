import type { VisitPlanTotalsResolvers } from '../../generated/graphql.ts';

export const VisitPlanTotals: VisitPlanTotalsResolvers = {
  savedReceptions: ({ plan }) => plan.fulfilled - plan.receptions,
};
