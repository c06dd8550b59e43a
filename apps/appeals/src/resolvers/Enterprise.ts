import { CallerFault } from '@qinqing/caller';
import type { EnterpriseResolvers } from '../generated/graphql.ts';
import { readAppealKeyset } from '../persistence/appeal-list.ts';
import { readFilter } from './Query/appeals.ts';

/** What another department hands over: the enterprise's id. */
export interface EnterpriseReference {
  readonly id: string;
}

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  appeals: ({ id }, { filter, first, after }) => {
    const asked = readFilter(filter);
    if (asked.enterpriseId !== null && asked.enterpriseId !== id) {
      throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId names another enterprise than this one. Leave it out here.', { field: 'filter.enterpriseId' });
    }
    return { filter: { ...asked, enterpriseId: id }, keyset: readAppealKeyset({ first, after }) };
  },

  openAppeals: ({ id }, _arguments, { openAppealCounts }) => openAppealCounts.load(id),
};
