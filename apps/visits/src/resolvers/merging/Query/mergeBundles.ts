import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { BUNDLE_ORDER, bundleSortValues, listBundlePage, readBundleKeyset } from '../../../persistence/merging/bundle-list.ts';
import { readEnterpriseId } from '../../read-arguments.ts';

export const mergeBundles: QueryResolvers['mergeBundles'] = async (_root, { filter, first, after }, { manager, caller, now }) => {
  const asked = { states: filter?.states ?? null, enterpriseId: readEnterpriseId(filter?.enterpriseId, 'filter.enterpriseId') };
  const keyset = readBundleKeyset({ first, after });
  return toConnection(await listBundlePage(manager, caller, now, { filter: asked, keyset }), keyset, BUNDLE_ORDER, bundleSortValues);
};
