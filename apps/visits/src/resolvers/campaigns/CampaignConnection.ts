import { toConnection, type Connection, type Keyset } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { Campaign } from '../../domain/campaigns/campaign.ts';
import type { CampaignConnectionResolvers } from '../../generated/graphql.ts';
import { CAMPAIGN_ORDER, campaignSortValues, listCampaignPage, type CampaignFilter } from '../../persistence/campaigns/campaign-list.ts';

/** A page that was asked for. */
export interface CampaignPage {
  readonly filter: CampaignFilter;
  readonly keyset: Keyset;
}

const pages = new WeakMap<CampaignPage, Promise<Connection<Campaign>>>();

/** The page is read once, by whichever of its fields comes first. */
const readPage = (page: CampaignPage, { manager }: RequestContext): Promise<Connection<Campaign>> => {
  const reading = pages.get(page) ?? listCampaignPage(manager, page.filter, page.keyset).then((rows) => toConnection(rows, page.keyset, CAMPAIGN_ORDER, campaignSortValues));
  pages.set(page, reading);
  return reading;
};

export const CampaignConnection: CampaignConnectionResolvers = {
  edges: async (page, _arguments, context) => [...(await readPage(page, context)).edges],
  nodes: async (page, _arguments, context) => [...(await readPage(page, context)).nodes],
  pageInfo: async (page, _arguments, context) => (await readPage(page, context)).pageInfo,
};
