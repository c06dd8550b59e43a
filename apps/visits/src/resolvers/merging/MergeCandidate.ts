import type { MergeCandidateResolvers } from '../../generated/graphql.ts';
import { mergingMessages } from '../../messages/merging.ts';
import { label } from '../../type-defs.ts';

export const MergeCandidate: MergeCandidateResolvers = {
  typeLabel: ({ type }, { locale }) => label('MergeType', type, locale),
  requests: ({ members }, _arguments, context) => Promise.all(members.map(({ id }) => context.visitRequests.load(id))),
  pairs: ({ pairs }) => [...pairs],
  jointWindows: ({ jointWindows }) => jointWindows.map(({ startsAt, endsAt }) => ({ position: null, startsAt, endsAt })),
  because: (cluster, { locale }) => mergingMessages.candidate(cluster)[locale],
};
