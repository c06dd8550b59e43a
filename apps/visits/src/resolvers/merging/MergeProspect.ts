import type { MergeCluster } from '../../domain/merging/clusters.ts';
import type { MergeProspectResolvers } from '../../generated/graphql.ts';

/** An enterprise with several open requests, and the groups among them that belong together. */
export interface Prospect {
  readonly enterpriseId: string;
  readonly openRequests: number;
  readonly candidates: readonly MergeCluster[];
}

export const MergeProspect: MergeProspectResolvers = {
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  savedReceptions: ({ candidates }) => candidates.reduce((sum, { savedReceptions }) => sum + savedReceptions, 0),
  candidates: ({ candidates }) => [...candidates],
};
