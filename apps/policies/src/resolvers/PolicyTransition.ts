import type { PolicyTransitionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const PolicyTransition: PolicyTransitionResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
  toLabel: ({ toState }, { locale }) => label('PolicyApplicationState', toState, locale),
};
