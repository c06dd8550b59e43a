import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { CAMPAIGN_ORDER, campaignSortValues, listCampaignPage, readCampaignKeyset } from '../../../persistence/campaigns/campaign-list.ts';
import { readOptionalDivision } from '../../read-arguments.ts';

export const campaigns: QueryResolvers['campaigns'] = async (_root, { filter, first, after }, { manager }) => {
  const keyset = readCampaignKeyset({ first, after });
  const asked = { divisionCode: readOptionalDivision(filter?.divisionCode, 'filter.divisionCode'), kinds: filter?.kinds ?? null, on: filter?.on ?? null };
  return toConnection(await listCampaignPage(manager, asked, keyset), keyset, CAMPAIGN_ORDER, campaignSortValues);
};
