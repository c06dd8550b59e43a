import { toConnection, type Connection, type Keyset } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { CampaignSession } from '../../domain/campaigns/campaign.ts';
import type { CampaignSessionConnectionResolvers } from '../../generated/graphql.ts';
import { listSessionPage, SESSION_ORDER, sessionSortValues, type SessionFilter } from '../../persistence/campaigns/campaign-list.ts';
import type { SessionsOfCampaign } from '../../persistence/campaigns/loaders.ts';

/** A page that was asked for: of a calendar, or of one campaign. */
export type SessionPage = { readonly filter: SessionFilter; readonly keyset: Keyset } | SessionsOfCampaign;

const pages = new WeakMap<SessionPage, Promise<Connection<CampaignSession>>>();

/** The page is read once, by whichever of its fields comes first; those of several campaigns together. */
const readPage = (page: SessionPage, context: RequestContext): Promise<Connection<CampaignSession>> => {
  const reading = pages.get(page) ?? readRows(page, context).then((rows) => toConnection(rows, page.keyset, SESSION_ORDER, sessionSortValues));
  pages.set(page, reading);
  return reading;
};

const readRows = (page: SessionPage, { manager, campaignSessionPages }: RequestContext): Promise<readonly CampaignSession[]> =>
  'filter' in page ? listSessionPage(manager, page.filter, page.keyset) : campaignSessionPages.load(page);

export const CampaignSessionConnection: CampaignSessionConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
};
