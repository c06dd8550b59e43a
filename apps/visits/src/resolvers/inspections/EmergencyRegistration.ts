import { isLate } from '../../domain/inspections/emergency.ts';
import type { EmergencyRegistrationResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const EmergencyRegistration: EmergencyRegistrationResolvers = {
  reasonLabel: ({ reason }, { locale }) => label('EmergencyReason', reason, locale),
  isLate: (registration) => isLate(registration),
};
