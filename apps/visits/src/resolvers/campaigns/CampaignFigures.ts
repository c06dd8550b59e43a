import { coverageOf, neverRunShareOf, stillOpen, type CampaignCounts } from '../../domain/campaigns/campaign-figures.ts';
import type { CampaignFiguresResolvers } from '../../generated/graphql.ts';

/** Counts beside the target that they are measured by; null: none. */
export interface CountedCampaign extends CampaignCounts {
  readonly target: number | null;
}

export const CampaignFigures: CampaignFiguresResolvers = {
  coverage: (counts) => coverageOf(counts, counts.target),
  open: stillOpen,
  neverRunShare: neverRunShareOf,
};
