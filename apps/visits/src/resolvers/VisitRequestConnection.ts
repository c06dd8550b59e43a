import { toConnection, type Connection, type Keyset } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { VisitRequest } from '../domain/visit-request.ts';
import type { VisitRequestConnectionResolvers } from '../generated/graphql.ts';
import { countVisibleVisits, listVisibleVisits, VISIT_ORDER, visitSortValues } from '../persistence/visit-list.ts';
import type { VisitFilter } from '../persistence/visible-visits.ts';

/** A page that was asked for; it is read once, by whichever of its fields comes first. */
export interface VisitPage {
  readonly filter: VisitFilter;
  readonly keyset: Keyset;
}

const pages = new WeakMap<VisitPage, Promise<Connection<VisitRequest>>>();

const readPage = (page: VisitPage, { manager, caller }: RequestContext): Promise<Connection<VisitRequest>> => {
  const known = pages.get(page);
  if (known !== undefined) return known;
  const reading = listVisibleVisits(manager, caller, page.filter, page.keyset).then((rows) => toConnection(rows, page.keyset, VISIT_ORDER, visitSortValues));
  pages.set(page, reading);
  return reading;
};

export const VisitRequestConnection: VisitRequestConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
  totalCount: ({ filter }, _arguments, { manager, caller }) => countVisibleVisits(manager, caller, filter),
};
