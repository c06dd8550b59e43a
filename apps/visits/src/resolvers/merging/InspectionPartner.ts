import type { ComprehensiveInspectionRequired } from '../../operations/merging/refusals.ts';
import type { InspectionPartnerResolvers } from '../../generated/graphql.ts';

export type Partner = ComprehensiveInspectionRequired['partners'][number];

export const InspectionPartner: InspectionPartnerResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  visitRequest: ({ visitRequestId }, _arguments, context) => context.visitRequests.load(visitRequestId),
};
