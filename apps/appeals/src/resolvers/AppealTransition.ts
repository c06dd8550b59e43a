import type { AppealTransitionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const AppealTransition: AppealTransitionResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
  toLabel: ({ toState }, { locale }) => label('AppealState', toState, locale),
  unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
  note: ({ reason }) => reason,
};
