import type { ConsentTransitionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const ConsentTransition: ConsentTransitionResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
  toLabel: ({ toState }, { locale }) => label('ConsentState', toState, locale),
};
