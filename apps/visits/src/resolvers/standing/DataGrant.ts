import type { DataGrantResolvers } from '../../generated/graphql.ts';

export const DataGrant: DataGrantResolvers = {
  id: ({ visitRequestId }) => visitRequestId,
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  unit: ({ unitId }) => ({ id: unitId }),
  isValid: ({ validUntil }, _arguments, { today }) => today <= validUntil,
};
