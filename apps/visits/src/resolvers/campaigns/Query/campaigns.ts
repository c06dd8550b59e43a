import { readCampaignKeyset } from '../../../persistence/campaigns/campaign-list.ts';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readDivision } from './division.ts';

export const campaigns: QueryResolvers['campaigns'] = (_root, { filter, first, after }) => ({
  filter: { divisionCode: readDivision(filter?.divisionCode), kinds: filter?.kinds ?? null, on: filter?.on ?? null },
  keyset: readCampaignKeyset({ first, after }),
});
