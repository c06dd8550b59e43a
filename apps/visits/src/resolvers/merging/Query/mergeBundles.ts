import { CallerFault } from '@qinqing/caller';
import { isUuid } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readBundleKeyset } from '../../../persistence/merging/bundle-list.ts';
import { readBundlePage } from '../read-bundle-page.ts';

export const mergeBundles: QueryResolvers['mergeBundles'] = async (_root, { filter, first, after }, context) => {
  const enterpriseId = filter?.enterpriseId ?? null;
  if (enterpriseId !== null && !isUuid(enterpriseId)) throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId is no id. Take it from Enterprise.id.', { field: 'filter.enterpriseId' });
  return readBundlePage(context, { filter: { states: filter?.states ?? null, enterpriseId }, keyset: readBundleKeyset({ first, after }) });
};
