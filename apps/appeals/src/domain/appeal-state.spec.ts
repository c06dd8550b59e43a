import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finalStates, isOpen, unansweredStates, walk, type AppealEvent, type AppealState } from './appeal-state.ts';

/** §9.2, one line a transition. */
const legal: readonly (readonly [AppealState, AppealEvent, AppealState])[] = [
  ['SUBMITTED', 'classify', 'CLASSIFIED'],
  ['SUBMITTED', 'link', 'LINKED'],
  ['CLASSIFIED', 'dispatch', 'DISPATCHED'],
  ['CLASSIFIED', 'resolveOnSpot', 'RESOLVED'],
  ['DISPATCHED', 'resolveOnSpot', 'RESOLVED'],
  ['DISPATCHED', 'accept', 'IN_PROGRESS'],
  ['DISPATCHED', 'return', 'RETURNED'],
  ['DISPATCHED', 'returnAgain', 'ARBITRATION'],
  ['RETURNED', 'dispatch', 'DISPATCHED'],
  ['ARBITRATION', 'arbitrate', 'DISPATCHED'],
  ['IN_PROGRESS', 'requestInformation', 'WAITING_ENTERPRISE'],
  ['WAITING_ENTERPRISE', 'provideInformation', 'IN_PROGRESS'],
  ['WAITING_ENTERPRISE', 'giveUpWaiting', 'EXPLAINED'],
  ['IN_PROGRESS', 'extend', 'IN_PROGRESS'],
  ['IN_PROGRESS', 'escalate', 'COORDINATION'],
  ['IN_PROGRESS', 'setPlan', 'IN_PROGRESS'],
  ['COORDINATION', 'setPlan', 'IN_PROGRESS'],
  ['JOINT_MEETING', 'setPlan', 'IN_PROGRESS'],
  ['EXPLAINED', 'setPlan', 'IN_PROGRESS'],
  ['IN_PROGRESS', 'finishMilestone', 'IN_PROGRESS'],
  ['IN_PROGRESS', 'reply', 'REPLIED'],
  ['IN_PROGRESS', 'explain', 'EXPLAINED'],
  ['JOINT_MEETING', 'explain', 'EXPLAINED'],
  ['REPLIED', 'askRating', 'RATING'],
  ['RESOLVED', 'askRating', 'RATING'],
  ['EXPLAINED', 'askRating', 'RATING'],
  ['RATING', 'rate', 'EVALUATED'],
  ['RATING', 'rateLow', 'RETURN_VISIT'],
  ['RATING', 'passUnrated', 'EVALUATED'],
  ['RETURN_VISIT', 'agree', 'EVALUATED'],
  ['RETURN_VISIT', 'disagree', 'REOPENED'],
  ['REOPENED', 'resume', 'IN_PROGRESS'],
  ['REOPENED', 'awaitUnit', 'CLASSIFIED'],
  ['REOPENED', 'convene', 'JOINT_MEETING'],
  ['EVALUATED', 'close', 'CLOSED'],
  ...(['SUBMITTED', 'CLASSIFIED', 'DISPATCHED', 'RETURNED', 'ARBITRATION', 'IN_PROGRESS', 'WAITING_ENTERPRISE', 'COORDINATION'] as const).map(
    (state) => [state, 'withdraw', 'WITHDRAWN'] as const,
  ),
];

const states: readonly AppealState[] = [...new Set(legal.flatMap(([from, , to]) => [from, to]))];
const events: readonly AppealEvent[] = [...new Set(legal.map(([, event]) => event))];
const finals: readonly AppealState[] = ['CLOSED', 'WITHDRAWN', 'LINKED'];

const nextState = (from: AppealState, event: AppealEvent): AppealState | null => legal.find(([state, name]) => state === from && name === event)?.[2] ?? null;

const reachableFrom = (start: AppealState, leftOut: readonly AppealEvent[] = []): ReadonlySet<AppealState> => {
  const reached = new Set<AppealState>([start]);
  for (const state of reached) for (const event of events.filter((name) => !leftOut.includes(name))) for (const { to } of walk(state, [event]) ?? []) reached.add(to);
  return reached;
};

describe('the state machine of an appeal (§9.2)', () => {
  it.each(legal)('%s --%s→ %s', (from, event, to) => {
    expect(walk(from, [event])).toEqual([{ event, from, to }]);
  });

  it('knows 19 states and no other transition: every other pair of state and event yields null', () => {
    expect(states).toHaveLength(19);
    const surprising = states.flatMap((state) => events.filter((event) => nextState(state, event) === null && walk(state, [event]) !== null).map((event) => `${state} ${event}`));
    expect(surprising).toEqual([]);
  });

  it('a walk is a chain from the first state, and null as soon as one step is impossible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...events), { maxLength: 10 }), (start, given) => {
        const expected = given.reduce<{ at: AppealState | null; to: AppealState[] }>(
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

  it('reaches every state from SUBMITTED', () => {
    expect([...reachableFrom('SUBMITTED')].sort()).toEqual([...states].sort());
  });

  it('has no dead end: what is not final leads to a final state', () => {
    expect(finalStates).toEqual(finals);
    for (const state of states) expect([...reachableFrom(state)].some((reached) => finals.includes(reached))).toBe(true);
  });

  it.each(finals)('%s is final', (state) => {
    expect([...reachableFrom(state)]).toEqual([state]);
  });

  it('APL-06: nothing is closed without a rating, its time having passed, or a return visit', () => {
    expect(reachableFrom('SUBMITTED', ['rate', 'passUnrated', 'agree'])).not.toContain('CLOSED');
    for (const event of ['rate', 'passUnrated', 'agree'] as const) {
      const others = (['rate', 'passUnrated', 'agree'] as const).filter((other) => other !== event);
      expect(reachableFrom('SUBMITTED', others)).toContain('CLOSED');
    }
  });

  it('APL-24: out of arbitration leads its decision, or the enterprise that withdraws', () => {
    expect(events.filter((event) => walk('ARBITRATION', [event]) !== null).sort()).toEqual(['arbitrate', 'withdraw']);
  });

  it('withdrawn is what nobody has answered', () => {
    for (const state of states) if (walk(state, ['withdraw']) !== null) expect(isOpen(state)).toBe(true);
  });

  it('the clock runs until a reply, a solution or an explanation, and again after a reopening', () => {
    expect(states.filter((state) => !unansweredStates.includes(state)).sort()).toEqual(
      ['REPLIED', 'RESOLVED', 'EXPLAINED', 'RATING', 'RETURN_VISIT', 'EVALUATED', 'CLOSED', 'WITHDRAWN', 'LINKED'].sort(),
    );
    expect(unansweredStates).toContain('REOPENED');
  });

  it('§0.1: what was explained and waits for the joint meeting is still open', () => {
    expect(states.filter(isOpen).sort()).toEqual([...unansweredStates, 'EXPLAINED'].sort());
  });
});
