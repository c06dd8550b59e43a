import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import type { PolicyProjectConnectionResolvers } from '../generated/graphql.ts';
import { orderName, projectSortValues, type ProjectPage } from '../persistence/project-list.ts';

/** The page is read once, by whichever of its fields comes first. */
const readPage = async (page: ProjectPage, { projectPages }: RequestContext): Promise<Connection<PolicyProject>> =>
  toConnection(await projectPages.load(page), page.keyset, orderName(page.order), projectSortValues(page.order));

export const PolicyProjectConnection: PolicyProjectConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
  totalCount: ({ filter }, _arguments, { projectCounts }) => projectCounts.load(filter),
  facets: ({ filter }, _arguments, { projectFacets }) => projectFacets.load(filter),
};
