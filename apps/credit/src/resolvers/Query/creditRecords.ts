import type { QueryResolvers } from '../../generated/graphql.ts';
import { readCreditKeyset } from '../../persistence/credit-lists.ts';
import { readEnterpriseFilter } from '../read-enterprise-filter.ts';

export const creditRecords: QueryResolvers['creditRecords'] = (_root, { filter, first, after }) => ({
  filter: { list: 'RECORDS', kinds: filter?.kinds ?? null, enterpriseId: readEnterpriseFilter(filter?.enterpriseId), adverseOnly: filter?.adverseOnly ?? false },
  keyset: readCreditKeyset('RECORDS', { first, after }),
});
