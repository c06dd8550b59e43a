import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { BUNDLE_ORDER, bundleSortValues, listBundlePage, type BundlePage } from '../../persistence/merging/bundle-list.ts';

export const readBundlePage = async ({ manager, caller, now }: RequestContext, page: BundlePage): Promise<Connection<MergeBundle>> =>
  toConnection(await listBundlePage(manager, caller, now, page), page.keyset, BUNDLE_ORDER, bundleSortValues);
