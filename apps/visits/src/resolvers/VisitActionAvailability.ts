import type { ActionObstacle, VisitAction } from '../domain/visit-actions.ts';
import type { VisibleState } from '../domain/unit-view.ts';
import type { VisitActionAvailabilityResolvers } from '../generated/graphql.ts';
import { messages } from '../messages/visit-request.ts';
import { label } from '../type-defs.ts';

/** An action and what stands against it; the state is the one that the caller reads. */
export interface ActionAvailability {
  readonly action: VisitAction;
  readonly obstacle: ActionObstacle | null;
  readonly state: VisibleState;
}

export const VisitActionAvailability: VisitActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('VisitAction', action, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  because: ({ obstacle, state }, { locale }) => (obstacle === null ? null : messages.obstacle(obstacle, label('VisitState', state, locale))[locale]),
};
