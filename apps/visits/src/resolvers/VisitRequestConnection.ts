import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { VisitRequest } from '../domain/visit-request.ts';
import type { VisitRequestConnectionResolvers } from '../generated/graphql.ts';
import { VISIT_ORDER, visitSortValues, type VisitPage } from '../persistence/visit-list.ts';

export type { VisitPage };

/** The page is read once, by whichever of its fields comes first, together with the pages of other enterprises. */
const readPage = async (page: VisitPage, { visitPages }: RequestContext): Promise<Connection<VisitRequest>> =>
  toConnection(await visitPages.load(page), page.keyset, VISIT_ORDER, visitSortValues);

export const VisitRequestConnection: VisitRequestConnectionResolvers = {
  edges: async (page, _arguments, context) => (await readPage(page, context)).edges,
  nodes: async (page, _arguments, context) => (await readPage(page, context)).nodes,
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
  totalCount: (page, _arguments, { visitCounts }) => visitCounts.load(page),
};
