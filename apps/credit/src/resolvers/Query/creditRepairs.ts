import type { QueryResolvers } from '../../generated/graphql.ts';
import { readCreditKeyset } from '../../persistence/credit-lists.ts';
import { readEnterpriseFilter } from '../read-enterprise-filter.ts';

export const creditRepairs: QueryResolvers['creditRepairs'] = (_root, { filter, first, after }) => ({
  filter: { list: 'REPAIRS', states: filter?.states ?? null, enterpriseId: readEnterpriseFilter(filter?.enterpriseId) },
  keyset: readCreditKeyset('REPAIRS', { first, after }),
});
