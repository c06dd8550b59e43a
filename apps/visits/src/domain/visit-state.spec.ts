import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeHoldingStates, walk, type VisitEvent, type VisitState } from './visit-state.ts';

/** §9.1, one line a transition. */
const legal: readonly (readonly [VisitState, VisitEvent, VisitState])[] = [
  ['COLLECTED', 'returnForm', 'RETURNED'],
  ['RETURNED', 'correctForm', 'COLLECTED'],
  ['COLLECTED', 'triage', 'CLASSIFIED'],
  ['CLASSIFIED', 'convertToData', 'CONVERTED_TO_DATA'],
  ['CLASSIFIED', 'findDuplicate', 'DECLINED_DUPLICATE'],
  ['CLASSIFIED', 'findDisguised', 'DECLINED_DISGUISED'],
  ['CLASSIFIED', 'findNecessary', 'NECESSARY'],
  ['CLASSIFIED', 'findDoubtful', 'REVIEW'],
  ['CLASSIFIED', 'findUnnecessary', 'DECLINED_UNNECESSARY'],
  ['REVIEW', 'findNecessary', 'NECESSARY'],
  ['REVIEW', 'findUnnecessary', 'DECLINED_UNNECESSARY'],
  ['NECESSARY', 'joinBundle', 'IN_BUNDLE'],
  ['IN_BUNDLE', 'leaveBundle', 'NECESSARY'],
  ['PENDING_ENTERPRISE', 'leaveBundle', 'NECESSARY'],
  ['PHONE_FOLLOWUP', 'leaveBundle', 'NECESSARY'],
  ['NECESSARY', 'makeCounterOffer', 'COUNTER_OFFERED'],
  ['NECESSARY', 'askEnterprise', 'PENDING_ENTERPRISE'],
  ['IN_BUNDLE', 'askEnterprise', 'PENDING_ENTERPRISE'],
  ['NECESSARY', 'scheduleUnannounced', 'SCHEDULED'],
  ['COUNTER_OFFERED', 'takeAlternative', 'NECESSARY'],
  ['COUNTER_OFFERED', 'insistOnTarget', 'PENDING_ENTERPRISE'],
  ['COUNTER_OFFERED', 'expireCounterOffer', 'CANCELLED'],
  ['PENDING_ENTERPRISE', 'accept', 'ACCEPTED'],
  ['PENDING_ENTERPRISE', 'refuse', 'REFUSED'],
  ['PENDING_ENTERPRISE', 'followUpByPhone', 'PHONE_FOLLOWUP'],
  ['PENDING_ENTERPRISE', 'proposeTerms', 'NEGOTIATING'],
  ['PHONE_FOLLOWUP', 'accept', 'ACCEPTED'],
  ['PHONE_FOLLOWUP', 'refuse', 'REFUSED'],
  ['PHONE_FOLLOWUP', 'proposeTerms', 'NEGOTIATING'],
  ['NEGOTIATING', 'agreeToTerms', 'ACCEPTED'],
  ['NEGOTIATING', 'declineTerms', 'REFUSED'],
  ['NEGOTIATING', 'refuse', 'REFUSED'],
  ['ACCEPTED', 'schedule', 'SCHEDULED'],
  ['REVIEW', 'override', 'SCHEDULED'],
  ['DECLINED_UNNECESSARY', 'override', 'SCHEDULED'],
  ['COUNTER_OFFERED', 'override', 'SCHEDULED'],
  ['SCHEDULED', 'verifyRoster', 'READY'],
  ['READY', 'changeRoster', 'SCHEDULED'],
  ['READY', 'checkIn', 'IN_PROGRESS'],
  ['SCHEDULED', 'scanIn', 'IN_PROGRESS'],
  ['IN_PROGRESS', 'checkOut', 'COMPLETED'],
  ['SCHEDULED', 'missVisit', 'NO_SHOW'],
  ['READY', 'missVisit', 'NO_SHOW'],
  ['COMPLETED', 'giveFeedback', 'FEEDBACK_DONE'],
  ['FEEDBACK_DONE', 'archive', 'CLOSED'],
  ...(
    ['COLLECTED', 'RETURNED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'IN_BUNDLE', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'NEGOTIATING', 'ACCEPTED', 'SCHEDULED', 'READY'] as const
  ).map((state) => [state, 'cancel', 'CANCELLED'] as const),
];

const finals: readonly VisitState[] = ['CONVERTED_TO_DATA', 'DECLINED_DUPLICATE', 'DECLINED_DISGUISED', 'REFUSED', 'CANCELLED', 'NO_SHOW', 'CLOSED'];
const states: readonly VisitState[] = [...new Set(legal.flatMap(([from, , to]) => [from, to]))];
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

  it('reaches every state from COLLECTED', () => {
    expect([...reachableFrom('COLLECTED')].sort()).toEqual(states.toSorted());
  });

  it('has no dead end: what is not final leads to a final state', () => {
    const open = [...reachableFrom('COLLECTED')].filter((state) => !finals.includes(state));
    for (const state of open) expect([...reachableFrom(state)].some((reached) => finals.includes(reached))).toBe(true);
  });

  it('VIS-06: what was declined as unnecessary is final but for an override; what was refused is final for everybody', () => {
    expect(events.filter((event) => walk('DECLINED_UNNECESSARY', [event]) !== null)).toEqual(['override']);
    expect(events.filter((event) => walk('REFUSED', [event]) !== null)).toEqual([]);
  });

  it.each(finals)('%s is final', (state) => {
    expect([...reachableFrom(state)]).toEqual([state]);
  });

  it('§10.1: a place is held from ACCEPTED on, and by no state without a date', () => {
    expect(placeHoldingStates).toEqual(['ACCEPTED', 'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED']);
    for (const event of events) for (const state of states) for (const { to } of walk(state, [event]) ?? []) if (to === 'ACCEPTED') expect(['accept', 'agreeToTerms']).toContain(event);
  });
});
