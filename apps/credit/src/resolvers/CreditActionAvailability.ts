import type { CreditActionAvailabilityResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditActionAvailability: CreditActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('CreditAction', action, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  because: ({ obstacle }, { locale }) => (obstacle === null ? null : label('CreditObstacle', obstacle, locale)),
};
