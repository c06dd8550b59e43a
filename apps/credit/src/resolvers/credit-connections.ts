import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { CreditListingConnectionResolvers, CreditRecordConnectionResolvers, CreditRepairConnectionResolvers } from '../generated/graphql.ts';
import { orderOf, type CreditPage } from '../persistence/credit-lists.ts';

type Load<Row> = (context: RequestContext, id: string) => Promise<Row | null>;

/** The fields of a connection: the page's ids are read once, by whichever field comes first, and its rows through the request's loader. */
const connectionOf = <Row>(load: Load<Row>, sortValues: (row: Row) => readonly string[]) => {
  const readPage = async (page: CreditPage, context: RequestContext): Promise<Connection<Row>> => {
    const rows = await Promise.all((await context.pageIds.load(page)).map((id) => load(context, id)));
    return toConnection(rows.filter((row) => row !== null), page.keyset, orderOf(page.filter.list), sortValues);
  };
  return {
    edges: async (page: CreditPage, _arguments: object, context: RequestContext) => [...(await readPage(page, context)).edges],
    nodes: async (page: CreditPage, _arguments: object, context: RequestContext) => [...(await readPage(page, context)).nodes],
    pageInfo: async (page: CreditPage, _arguments: object, context: RequestContext) => (await readPage(page, context)).pageInfo,
  };
};

const totalCount = (page: CreditPage, _arguments: object, { counts }: RequestContext): Promise<number | null> => counts.load(page);

export const CreditRecordConnection: CreditRecordConnectionResolvers = {
  ...connectionOf(({ records }, id) => records.load(id), ({ decidedOn, id }) => [decidedOn, id]),
  totalCount,
};

export const CreditListingConnection: CreditListingConnectionResolvers = {
  ...connectionOf(({ listEntries }, id) => listEntries.load(id), ({ createdAt, id }) => [createdAt.toISOString(), id]),
  totalCount,
};

export const CreditRepairConnection: CreditRepairConnectionResolvers = connectionOf(({ repairs }, id) => repairs.load(id), ({ appliedAt, id }) => [appliedAt.toISOString(), id]);
