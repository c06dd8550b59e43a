import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Appeal } from '../domain/appeal.ts';
import type { AppealConnectionResolvers } from '../generated/graphql.ts';
import { APPEAL_ORDER, appealSortValues, type AppealPage } from '../persistence/appeal-list.ts';

export type { AppealPage };

/** The page is read once, by whichever of its fields comes first, together with the pages of other enterprises. */
const readPage = async (page: AppealPage, { appealPages }: RequestContext): Promise<Connection<Appeal>> => toConnection(await appealPages.load(page), page.keyset, APPEAL_ORDER, appealSortValues);

export const AppealConnection: AppealConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
  totalCount: (page, _arguments, { appealCounts }) => appealCounts.load(page),
};
