import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { GRANT_ORDER, grantSortValues, listGrantPage, readGrantKeyset } from '../../../persistence/standing/data-grants.ts';
import { readEnterpriseId } from '../../read-arguments.ts';

export const dataGrants: QueryResolvers['dataGrants'] = async (_root, { enterpriseId, first, after }, { manager, caller }) => {
  const keyset = readGrantKeyset({ first, after });
  return toConnection(await listGrantPage(manager, caller, readEnterpriseId(enterpriseId), keyset), keyset, GRANT_ORDER, grantSortValues);
};
