import type { CampaignGroupResolvers } from '../../generated/graphql.ts';

export const CampaignGroup: CampaignGroupResolvers = {
  leadUnit: ({ leadUnitId }) => ({ id: leadUnitId }),
  townUnit: ({ townUnitId }) => ({ id: townUnitId }),
  units: ({ unitIds }) => unitIds.map((id) => ({ id })),
};
