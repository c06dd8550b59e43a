import type { SessionAction } from '../../domain/campaigns/session-actions.ts';
import type { SessionState } from '../../domain/campaigns/session-state.ts';
import type { CampaignActionAvailabilityResolvers } from '../../generated/graphql.ts';
import { campaignMessages } from '../../messages/campaigns.ts';
import { label } from '../../type-defs.ts';

/** An action, and whether the session's state permits it. */
export interface CampaignActionState {
  readonly action: SessionAction;
  readonly state: SessionState;
  readonly isAllowed: boolean;
}

export const CampaignActionAvailability: CampaignActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('CampaignAction', action, locale),
  because: ({ isAllowed, state }, { locale }) => (isAllowed ? null : campaignMessages.wrongState(label('CampaignSessionState', state, locale))[locale]),
};
