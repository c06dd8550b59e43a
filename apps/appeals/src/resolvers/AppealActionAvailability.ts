import type { ActionObstacle, AppealAction } from '../domain/appeal-actions.ts';
import type { AppealState } from '../domain/appeal-state.ts';
import type { AppealActionAvailabilityResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

/** An action and what stands against it; the state is the one that the caller reads. */
export interface ActionAvailability {
  readonly action: AppealAction;
  readonly obstacle: ActionObstacle | null;
  readonly state: AppealState;
}

export const AppealActionAvailability: AppealActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('AppealAction', action, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  because: ({ obstacle, state }, { locale }) => (obstacle === null ? null : messages.obstacle(obstacle, label('AppealState', state, locale))[locale]),
};
