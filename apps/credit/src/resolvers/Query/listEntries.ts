import type { QueryResolvers } from '../../generated/graphql.ts';
import { readCreditKeyset } from '../../persistence/credit-lists.ts';
import { readEnterpriseFilter } from '../read-enterprise-filter.ts';

export const listEntries: QueryResolvers['listEntries'] = (_root, { filter, first, after }) => ({
  filter: { list: 'LISTINGS', kinds: filter?.kinds ?? null, states: filter?.states ?? null, enterpriseId: readEnterpriseFilter(filter?.enterpriseId) },
  keyset: readCreditKeyset('LISTINGS', { first, after }),
});
