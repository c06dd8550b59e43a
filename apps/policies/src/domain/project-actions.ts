import type { PolicyProjectState } from './policy-project.ts';

/** What the unit in charge can do with a project. */
export type PolicyProjectAction = 'REVISE' | 'ADD_EXAMPLE' | 'PUBLISH' | 'CLOSE' | 'APPROPRIATE';

/** Where each action is possible: a published project is not changed, its revision is the next edition (POL-01). */
const possibleIn: Readonly<Record<PolicyProjectAction, readonly PolicyProjectState[]>> = {
  REVISE: ['DRAFT', 'PUBLISHED'],
  ADD_EXAMPLE: ['DRAFT'],
  PUBLISH: ['DRAFT'],
  CLOSE: ['PUBLISHED'],
  // Those who wait for money are served after the window has closed, too (POL-16).
  APPROPRIATE: ['PUBLISHED', 'CLOSED'],
};

export const policyProjectActions = Object.keys(possibleIn) as readonly PolicyProjectAction[];

export const isActionPossible = (action: PolicyProjectAction, state: PolicyProjectState): boolean => possibleIn[action].includes(state);

export const listPossibleActions = (state: PolicyProjectState): readonly PolicyProjectAction[] => policyProjectActions.filter((action) => isActionPossible(action, state));
