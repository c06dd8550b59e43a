import { CallerFault } from '@qinqing/caller';
import { decideEligibility } from '../domain/visit-eligibility.ts';
import type { EnterpriseResolvers } from '../generated/graphql.ts';
import { readFilter } from './Query/visitRequests.ts';
import { readVisitKeyset } from '../persistence/visit-list.ts';

/** What another department hands over: the enterprise's id. */
export interface EnterpriseReference {
  readonly id: string;
}

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  visitEligibility: async ({ id }, { on }, context) => {
    const day = on ?? context.today;
    const [enterprise, quota] = await Promise.all([context.enterprises.load(id), context.quotas.load({ enterpriseId: id, fromMonth: day.slice(0, 7) })]);
    return enterprise === null || quota === null ? null : decideEligibility(enterprise, quota, day);
  },

  visits: ({ id }, { filter, first, after }) => {
    const asked = readFilter(filter);
    if (asked.enterpriseId !== null && asked.enterpriseId !== id) {
      throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId names another enterprise than this one. Leave it out here.', { field: 'filter.enterpriseId' });
    }
    return { filter: { ...asked, enterpriseId: id }, keyset: readVisitKeyset({ first, after }) };
  },
};
