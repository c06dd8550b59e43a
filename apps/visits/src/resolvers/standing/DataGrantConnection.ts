import { toConnection, type Connection, type Keyset } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { DataGrant } from '../../domain/standing/data-answer.ts';
import type { DataGrantConnectionResolvers } from '../../generated/graphql.ts';
import { GRANT_ORDER, grantSortValues, listGrantPage } from '../../persistence/standing/data-grants.ts';

/** A page that was asked for; whichever of its fields comes first reads it. */
export interface GrantPage {
  readonly keyset: Keyset;
  readonly read: () => Promise<readonly DataGrant[]>;
}

export const askForGrants = ({ manager, caller }: RequestContext, enterpriseId: string | null, keyset: Keyset): GrantPage => {
  let rows: Promise<readonly DataGrant[]> | undefined;
  return { keyset, read: () => (rows ??= listGrantPage(manager, caller, enterpriseId, keyset)) };
};

const readPage = async ({ keyset, read }: GrantPage): Promise<Connection<DataGrant>> => toConnection(await read(), keyset, GRANT_ORDER, grantSortValues);

export const DataGrantConnection: DataGrantConnectionResolvers = {
  edges: async (page) => [...(await readPage(page)).edges],
  nodes: async (page) => [...(await readPage(page)).nodes],
  pageInfo: async (page) => (await readPage(page)).pageInfo,
};
