import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { PublicCreditRecordConnectionResolvers } from '../generated/graphql.ts';
import { PUBLIC_ORDER, type PublicPage, type PublicRecord } from '../persistence/public-records.ts';

/** The page is read once, together with the pages of other enterprises. */
const readPage = async (page: PublicPage, { publicPages }: RequestContext): Promise<Connection<PublicRecord>> =>
  toConnection(await publicPages.load(page), page.keyset, PUBLIC_ORDER, ({ decidedOn, id }) => [decidedOn, id]);

export const PublicCreditRecordConnection: PublicCreditRecordConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
};
