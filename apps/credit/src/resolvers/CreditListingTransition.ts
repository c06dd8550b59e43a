import type { CreditListingTransitionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditListingTransition: CreditListingTransitionResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
  toLabel: ({ toState }, { locale }) => label('CreditListingState', toState, locale),
};
