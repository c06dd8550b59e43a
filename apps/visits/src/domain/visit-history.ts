import type { VisitTransition } from './visit-request.ts';
import type { VisitState } from './visit-state.ts';

/** The steps in the order in which they were made: those of one version follow one another from state to state. */
export const orderHistory = (transitions: readonly VisitTransition[]): readonly VisitTransition[] => {
  const rest = transitions.toSorted((a, b) => a.version - b.version);
  const ordered: VisitTransition[] = [];
  let state: VisitState = 'COLLECTED';
  while (rest[0] !== undefined) {
    const { version } = rest[0];
    const next = rest.findIndex((step) => step.version === version && step.fromState === state);
    const [step] = rest.splice(Math.max(next, 0), 1) as [VisitTransition];
    ordered.push(step);
    state = step.toState;
  }
  return ordered;
};
