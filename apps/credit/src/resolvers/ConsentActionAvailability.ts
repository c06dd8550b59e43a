import { bankMessages } from '../bank-messages.ts';
import type { ConsentActionAvailabilityResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const ConsentActionAvailability: ConsentActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('ConsentAction', action, locale),
  because: ({ isAllowed, state }, { locale }) => (isAllowed ? null : bankMessages.obstacle(label('ConsentState', state, locale))[locale]),
};
