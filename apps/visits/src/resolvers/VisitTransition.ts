import type { VisitTransitionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const VisitTransition: VisitTransitionResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
  toLabel: ({ toState }, { locale }) => label('VisitState', toState, locale),
};
