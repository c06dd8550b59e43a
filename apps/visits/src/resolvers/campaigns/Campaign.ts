import { toConnection } from '@qinqing/database';
import { campaignRules } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignResolvers } from '../../generated/graphql.ts';
import { readSessionKeyset, SESSION_ORDER, sessionSortValues } from '../../persistence/campaigns/campaign-list.ts';
import { label } from '../../type-defs.ts';

export const Campaign: CampaignResolvers = {
  __resolveReference: ({ id }, { campaigns }) => campaigns.load(id),

  kindLabel: ({ kind }, { locale }) => label('CampaignKind', kind, locale),
  hostUnit: ({ hostUnitId }) => (hostUnitId === null ? null : { id: hostUnitId }),
  recurrence: ({ dayOfMonth, everyMonths }) => (dayOfMonth === null || everyMonths === null ? null : { dayOfMonth, everyMonths }),
  leastSessionsAYear: async ({ kind, divisionCode }, _arguments, { settings }) =>
    campaignRules[kind].yearly === 'leastParkServicesAYear' ? (await settings.load(divisionCode)).values.leastParkServicesAYear : null,
  groups: async ({ id }, _arguments, { campaignGroups }) => [...(await campaignGroups.load(id))],
  sessions: async ({ id }, { first, after }, { campaignSessionPages }) => {
    const keyset = readSessionKeyset({ first, after });
    return toConnection(await campaignSessionPages.load({ campaignId: id, keyset }), keyset, SESSION_ORDER, sessionSortValues);
  },
  figures: async ({ id, target }, _arguments, { campaignCounts }) => ({ ...(await campaignCounts.load(id)), target }),
};
