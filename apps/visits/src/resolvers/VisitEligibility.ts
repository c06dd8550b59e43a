import type { VisitEligibility as Eligibility } from '../domain/visit-eligibility.ts';
import type { VisitEligibilityResolvers } from '../generated/graphql.ts';
import { messages } from '../messages/visit-request.ts';

export type { Eligibility };

export const VisitEligibility: VisitEligibilityResolvers = {
  reasons: (eligibility, { locale }) => eligibility.reasons.map((reason) => messages.eligibility(reason, eligibility)[locale]),
};
