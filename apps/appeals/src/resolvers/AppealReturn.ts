import type { AppealReturnResolvers } from '../generated/graphql.ts';

export const AppealReturn: AppealReturnResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  proposedUnit: ({ proposedUnitId }) => ({ id: proposedUnitId }),
};
