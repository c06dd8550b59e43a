import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeHoldingStates, walk, type VisitEvent, type VisitState } from './visit-state.ts';

/** §9.1 as far as it is built, one line a transition. */
const legal: readonly (readonly [VisitState, VisitEvent, VisitState])[] = [
  ['COLLECTED', 'triage', 'CLASSIFIED'],
  ['CLASSIFIED', 'findNecessary', 'NECESSARY'],
  ['CLASSIFIED', 'findDoubtful', 'REVIEW'],
  ['CLASSIFIED', 'findUnnecessary', 'DECLINED_UNNECESSARY'],
  ['REVIEW', 'findNecessary', 'NECESSARY'],
  ['REVIEW', 'findUnnecessary', 'DECLINED_UNNECESSARY'],
  ['NECESSARY', 'makeCounterOffer', 'COUNTER_OFFERED'],
  ['NECESSARY', 'askEnterprise', 'PENDING_ENTERPRISE'],
  ['COUNTER_OFFERED', 'takeAlternative', 'NECESSARY'],
  ['COUNTER_OFFERED', 'insistOnTarget', 'PENDING_ENTERPRISE'],
  ['COUNTER_OFFERED', 'expireCounterOffer', 'CANCELLED'],
  ['PENDING_ENTERPRISE', 'accept', 'ACCEPTED'],
  ['PENDING_ENTERPRISE', 'refuse', 'REFUSED'],
  ['PENDING_ENTERPRISE', 'followUpByPhone', 'PHONE_FOLLOWUP'],
  ['PHONE_FOLLOWUP', 'accept', 'ACCEPTED'],
  ['PHONE_FOLLOWUP', 'refuse', 'REFUSED'],
  ['ACCEPTED', 'schedule', 'SCHEDULED'],
  ...(['COLLECTED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'ACCEPTED', 'SCHEDULED', 'READY'] as const).map(
    (state) => [state, 'cancel', 'CANCELLED'] as const,
  ),
];

const finals: readonly VisitState[] = ['DECLINED_UNNECESSARY', 'REFUSED', 'CANCELLED'];
/** Arrival and feedback have no operation yet: these states are known, and nothing leads there. */
const notReachedYet: readonly VisitState[] = ['READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];
const states: readonly VisitState[] = [...new Set([...legal.flatMap(([from, , to]) => [from, to]), ...notReachedYet])];
const events: readonly VisitEvent[] = [...new Set(legal.map(([, event]) => event))];

const nextState = (from: VisitState, event: VisitEvent): VisitState | null => legal.find(([state, name]) => state === from && name === event)?.[2] ?? null;

const reachableFrom = (start: VisitState): ReadonlySet<VisitState> => {
  const reached = new Set<VisitState>([start]);
  for (const state of reached) for (const event of events) for (const step of walk(state, [event]) ?? []) reached.add(step.to);
  return reached;
};

describe('the state machine of a visit request (§9.1)', () => {
  it.each(legal)('%s --%s→ %s', (from, event, to) => {
    expect(walk(from, [event])).toEqual([{ event, from, to }]);
  });

  it('knows no other transition: every other pair of state and event yields null', () => {
    const surprising = states.flatMap((state) => events.filter((event) => nextState(state, event) === null && walk(state, [event]) !== null).map((event) => `${state} ${event}`));
    expect(surprising).toEqual([]);
  });

  it('a walk is a chain from the first state, and null as soon as one step is impossible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...events), { maxLength: 8 }), (start, given) => {
        const expected = given.reduce<{ at: VisitState | null; to: VisitState[] }>(
          ({ at, to }, event) => {
            const next = at === null ? null : nextState(at, event);
            return { at: next, to: next === null ? to : [...to, next] };
          },
          { at: start, to: [] },
        );
        const steps = walk(start, given);
        expect(steps === null).toBe(expected.at === null);
        if (steps === null) return;
        expect(steps.map(({ to }) => to)).toEqual(expected.to);
        expect(steps.map(({ from }) => from)).toEqual([start, ...expected.to].slice(0, steps.length));
      }),
    );
  });

  it('reaches every state from COLLECTED but those of arrival and feedback', () => {
    expect([...reachableFrom('COLLECTED')].sort()).toEqual(states.filter((state) => !notReachedYet.includes(state)).sort());
  });

  it('has no dead end: what is not final leads to a final state', () => {
    const open = [...reachableFrom('COLLECTED')].filter((state) => !finals.includes(state));
    for (const state of open) expect([...reachableFrom(state)].some((reached) => finals.includes(reached))).toBe(true);
  });

  it.each(finals)('%s is final', (state) => {
    expect([...reachableFrom(state)]).toEqual([state]);
  });

  it('§10.1: a place is held from ACCEPTED on, and by no state without a date', () => {
    expect(placeHoldingStates).toEqual(['ACCEPTED', 'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED']);
    for (const event of events) for (const state of states) for (const { to } of walk(state, [event]) ?? []) if (to === 'ACCEPTED') expect(event).toBe('accept');
  });
});
