import { isInJurisdiction } from '@qinqing/caller';
import { type EntityManager, isUuid } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { Campaign } from '../../domain/campaigns/campaign.ts';
import { findCampaign } from '../../persistence/campaigns/campaigns.ts';

/** A campaign of the caller's jurisdiction; null: there is none for the caller to act in. */
export const findCampaignInJurisdiction = async ({ caller }: RequestContext, manager: EntityManager, campaignId: string): Promise<Campaign | null> => {
  const campaign = isUuid(campaignId) ? await findCampaign(manager, campaignId) : null;
  return campaign !== null && isInJurisdiction(caller, campaign.divisionCode) ? campaign : null;
};
