import { applicationMessages } from '../application-messages.ts';
import type { ActionObstacle, PolicyApplicationAction } from '../domain/application-actions.ts';
import type { PolicyApplicationState } from '../domain/policy-application.ts';
import type { PolicyApplicationActionAvailabilityResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

/** An action and what stands against it. */
export interface ApplicationActionAvailability {
  readonly action: PolicyApplicationAction;
  readonly state: PolicyApplicationState;
  readonly obstacle: ActionObstacle | null;
}

export const PolicyApplicationActionAvailability: PolicyApplicationActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('PolicyApplicationAction', action, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  because: ({ obstacle, state }, { locale }) => (obstacle === null ? null : applicationMessages.obstacle(obstacle, label('PolicyApplicationState', state, locale))[locale]),
};
