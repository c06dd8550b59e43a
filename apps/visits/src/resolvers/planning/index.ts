import type { Resolvers } from '../../generated/graphql.ts';
import { confirmVisitPlan } from './Mutation/confirmVisitPlan.ts';
import { discardVisitPlan } from './Mutation/discardVisitPlan.ts';
import { exposureLedger } from './Query/exposureLedger.ts';
import { proposeVisitPlan } from './Mutation/proposeVisitPlan.ts';
import { refusals } from './refusals.ts';
import { visitPlan } from './Query/visitPlan.ts';
import { VisitPlan } from './VisitPlan.ts';
import { VisitPlanLine } from './VisitPlanLine.ts';
import { visitPlans } from './Query/visitPlans.ts';
import { VisitPlanTotals } from './VisitPlanTotals.ts';

/** Plans of the centre (统筹方案, M3) and the ledger of exposure visits (曝光台账, VIS-24). */
export const planning: Resolvers = {
  Query: { exposureLedger, visitPlan, visitPlans },
  Mutation: { confirmVisitPlan, discardVisitPlan, proposeVisitPlan },
  VisitRequest: {
    suggestedWindow: async ({ id }, _arguments, context) => {
      const [suggested] = await context.suggestedWindows.load(id);
      return suggested === undefined ? null : { position: null, startsAt: suggested.startsAt, endsAt: suggested.endsAt };
    },
  },
  ExposureEntry: { enterprise: ({ enterpriseId }) => ({ id: enterpriseId }) },
  ExposureLedger: { entries: ({ entries }) => [...entries] },
  VisitPlan,
  VisitPlanLine,
  VisitPlanTotals,
  ...refusals,
};
