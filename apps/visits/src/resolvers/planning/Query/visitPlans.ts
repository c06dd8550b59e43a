import { divisionPrefix } from '@qinqing/codes';
import { isInJurisdiction } from '@qinqing/caller';
import { readListKeyset, toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { listVisitPlanPage } from '../../../persistence/planning/visit-plans.ts';

const ORDER = 'visit-plan:newest';

export const visitPlans: QueryResolvers['visitPlans'] = async (_root, { first, after }, { manager, caller }) => {
  const keyset = readListKeyset({ first, after }, ORDER);
  // A jurisdiction that does not even contain itself is no code: as a prefix it could match everything.
  const isCode = caller.divisionCode !== null && isInJurisdiction(caller, caller.divisionCode);
  const plans = isCode ? await listVisitPlanPage(manager, divisionPrefix(caller.divisionCode), keyset) : [];
  return toConnection(plans, keyset, ORDER, ({ createdAt, id }) => [createdAt.toISOString(), id]);
};
