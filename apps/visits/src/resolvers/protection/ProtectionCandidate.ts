import type { ProtectionCandidateResolvers } from '../../generated/graphql.ts';
import { protectionMessages } from '../../messages/protection.ts';

export const ProtectionCandidate: ProtectionCandidateResolvers = {
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  explanation: (candidate, { locale }) => protectionMessages.candidate(candidate)[locale],
};
