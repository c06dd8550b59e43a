import type { ConsentTransition } from './consent.ts';

/** Steps in the order in which they were taken: those of one version follow one another from state to state. */
export const orderConsentHistory = (steps: readonly ConsentTransition[]): readonly ConsentTransition[] => {
  const versions = [...Map.groupBy(steps, ({ version }) => version).entries()].toSorted(([a], [b]) => a - b);
  return versions.flatMap(([, together]) => follow(together));
};

const follow = (together: readonly ConsentTransition[]): readonly ConsentTransition[] => {
  const first = together.find(({ fromState }) => !together.some(({ toState }) => toState === fromState));
  const ordered: ConsentTransition[] = [];
  for (let step = first; step !== undefined; step = together.find(({ fromState }) => fromState === ordered.at(-1)?.toState)) ordered.push(step);
  return ordered;
};
