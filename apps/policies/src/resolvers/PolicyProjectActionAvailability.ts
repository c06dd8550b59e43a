import type { PolicyProjectState } from '../domain/policy-project.ts';
import { isActionPossible, type PolicyProjectAction } from '../domain/project-actions.ts';
import type { PolicyProjectActionAvailabilityResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

/** An action, and the state of the project that it would be done to. */
export interface ProjectActionAvailability {
  readonly action: PolicyProjectAction;
  readonly state: PolicyProjectState;
}

export const PolicyProjectActionAvailability: PolicyProjectActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('PolicyProjectAction', action, locale),
  isAllowed: ({ action, state }) => isActionPossible(action, state),
  because: ({ action, state }, { locale }) => (isActionPossible(action, state) ? null : messages.projectObstacle(action, label('PolicyProjectState', state, locale))[locale]),
};
