/** A state machine as a table (状态机): for each event, from which state it leads to which. What is not in it is not possible. */
export type Transitions<State extends string, Event extends string> = Readonly<Record<Event, Readonly<Partial<Record<State, State>>>>>;

export interface Step<State extends string, Event extends string> {
  readonly event: Event;
  readonly from: State;
  readonly to: State;
}

/**
 * @returns `walk(state, events)`: the steps through events in turn, or null when one of them is not possible in the state reached
 */
export const walkThrough =
  <State extends string, Event extends string>(transitions: Transitions<State, Event>) =>
  (state: State, events: readonly Event[]): readonly Step<State, Event>[] | null => {
    const steps: Step<State, Event>[] = [];
    let from = state;
    for (const event of events) {
      const to = transitions[event][from];
      if (to === undefined) return null;
      steps.push({ event, from, to });
      from = to;
    }
    return steps;
  };

/** Every state that events lead to from `start`, itself included. */
export const reachableFrom = <State extends string, Event extends string>(transitions: Transitions<State, Event>, start: State): ReadonlySet<State> => {
  const reached = new Set<State>([start]);
  const tables = Object.values(transitions) as Partial<Record<State, State>>[];
  for (const state of reached) for (const table of tables) if (table[state] !== undefined) reached.add(table[state]);
  return reached;
};
