import { CallerFault } from '@qinqing/caller';
import { isUuid } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readGrantKeyset } from '../../../persistence/standing/data-grants.ts';
import { askForGrants } from '../DataGrantConnection.ts';

export const dataGrants: QueryResolvers['dataGrants'] = (_root, { enterpriseId, first, after }, context) => {
  if (enterpriseId && !isUuid(enterpriseId)) throw new CallerFault('BAD_USER_INPUT', 'enterpriseId is no id. Take it from Enterprise.id.', { field: 'enterpriseId' });
  return askForGrants(context, enterpriseId ?? null, readGrantKeyset({ first, after }));
};
