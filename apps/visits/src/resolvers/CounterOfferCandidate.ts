import type { CounterOfferCandidateResolvers } from '../generated/graphql.ts';
import { messages } from '../messages/visit-request.ts';

export const CounterOfferCandidate: CounterOfferCandidateResolvers = {
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  reasons: ({ reasons }, { locale }) => reasons.map((reason) => messages.offerReason(reason)[locale]),
};
