import type { InspectionResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const Inspection: InspectionResolvers = {
  reasonLabel: ({ reason }, { locale }) => (reason === null ? null : label('InspectionReason', reason, locale)),
  arrivedAt: ({ arrival }) => arrival?.arrivedAt ?? null,
  enforcementIds: ({ arrival }) => (arrival === null ? [] : [arrival.firstEnforcementId, arrival.secondEnforcementId]),
};
