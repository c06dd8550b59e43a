import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import type { PolicyApplicationConnectionResolvers } from '../generated/graphql.ts';
import { APPLICATION_ORDER, applicationSortValues, type ApplicationPage } from '../persistence/application-list.ts';

export type { ApplicationPage };

/** The page is read once, by whichever of its fields comes first, together with the pages of other enterprises. */
const readPage = async (page: ApplicationPage, { applicationPages }: RequestContext): Promise<Connection<PolicyApplication>> =>
  toConnection(await applicationPages.load(page), page.keyset, APPLICATION_ORDER, applicationSortValues);

export const PolicyApplicationConnection: PolicyApplicationConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
  totalCount: (page, _arguments, { applicationCounts }) => applicationCounts.load(page),
};
