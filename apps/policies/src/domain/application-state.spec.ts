import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endedStates, moneyHeldIn, walk, type ApplicationEvent } from './application-state.ts';
import type { PolicyApplicationState as State } from './policy-application.ts';

/** §9.3, one line a transition. */
const legal: readonly (readonly [State, ApplicationEvent, State])[] = [
  ['PREFILLED', 'submit', 'SUBMITTED'],
  ['SUBMITTED', 'passVerification', 'VERIFIED'],
  ['SUBMITTED', 'leaveToPerson', 'NEEDS_HUMAN'],
  ['SUBMITTED', 'failVerification', 'REJECTED_AUTO'],
  ['VERIFIED', 'approveInstantly', 'APPROVED'],
  ['VERIFIED', 'approve', 'APPROVED'],
  ['VERIFIED', 'reject', 'REJECTED'],
  ['VERIFIED', 'askSupplement', 'SUPPLEMENT'],
  ['NEEDS_HUMAN', 'approve', 'APPROVED'],
  ['NEEDS_HUMAN', 'reject', 'REJECTED'],
  ['NEEDS_HUMAN', 'askSupplement', 'SUPPLEMENT'],
  ['SUPPLEMENT', 'supplement', 'NEEDS_HUMAN'],
  ['SUPPLEMENT', 'endSupplement', 'NEEDS_HUMAN'],
  ['APPROVED', 'queue', 'WAITLIST'],
  ['WAITLIST', 'serve', 'APPROVED'],
  ['APPROVED', 'giveNotice', 'NOTICE'],
  ['APPROVED', 'commit', 'COMMITTED'],
  ['NOTICE', 'commit', 'COMMITTED'],
  ['NOTICE', 'object', 'OBJECTED'],
  ['OBJECTED', 'approve', 'APPROVED'],
  ['OBJECTED', 'reject', 'REJECTED'],
  ['COMMITTED', 'pay', 'PAID'],
  ['PAID', 'confirm', 'COMPLETED'],
  ['PAID', 'passAudit', 'AUDIT_OK'],
  ['COMPLETED', 'passAudit', 'AUDIT_OK'],
  ['PAID', 'clawBack', 'CLAWBACK'],
  ['COMPLETED', 'clawBack', 'CLAWBACK'],
  ['CLAWBACK', 'returnFunds', 'RETURNED_FUNDS'],
  ['REJECTED', 'requestReconsideration', 'RECONSIDER'],
  ['RECONSIDER', 'overturn', 'APPROVED'],
  ['RECONSIDER', 'uphold', 'REJECTED_FINAL'],
  ...(['PREFILLED', 'VERIFIED', 'NEEDS_HUMAN', 'SUPPLEMENT', 'OBJECTED', 'WAITLIST', 'NOTICE', 'COMMITTED', 'RECONSIDER'] as const).map((state) => [state, 'withdraw', 'WITHDRAWN'] as const),
];

const finals: readonly State[] = ['REJECTED_AUTO', 'AUDIT_OK', 'RETURNED_FUNDS', 'REJECTED_FINAL', 'WITHDRAWN'];
const states: readonly State[] = [...new Set(legal.flatMap(([from, , to]) => [from, to]))];
const events: readonly ApplicationEvent[] = [...new Set(legal.map(([, event]) => event))];

const nextState = (from: State, event: ApplicationEvent): State | null => legal.find(([state, name]) => state === from && name === event)?.[2] ?? null;

const reachableFrom = (start: State): ReadonlySet<State> => {
  const reached = new Set<State>([start]);
  for (const state of reached) for (const event of events) for (const step of walk(state, [event]) ?? []) reached.add(step.to);
  return reached;
};

describe('the state machine of a policy application (§9.3)', () => {
  it.each(legal)('%s --%s→ %s', (from, event, to) => {
    expect(walk(from, [event])).toEqual([{ event, from, to }]);
  });

  it('knows no other transition: every other pair of state and event yields null', () => {
    const surprising = states.flatMap((state) => events.filter((event) => nextState(state, event) === null && walk(state, [event]) !== null).map((event) => `${state} ${event}`));
    expect(surprising).toEqual([]);
  });

  it('a walk is a chain from the first state, and null as soon as one step is impossible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...events), { maxLength: 10 }), (start, given) => {
        const expected: State[] = [];
        let at: State | null = start;
        for (const event of given) {
          at = at === null ? null : nextState(at, event);
          if (at !== null) expected.push(at);
        }
        const steps = walk(start, given);
        expect(steps === null).toBe(at === null);
        if (steps === null) return;
        expect(steps.map(({ to }) => to)).toEqual(expected);
        expect(steps.map(({ from }) => from)).toEqual([start, ...expected].slice(0, steps.length));
      }),
    );
  });

  it('reaches every state from PREFILLED', () => {
    expect([...reachableFrom('PREFILLED')].sort()).toEqual([...states].sort());
  });

  it('has no dead end: what is not final leads to a final state', () => {
    for (const state of states.filter((candidate) => !finals.includes(candidate))) expect([...reachableFrom(state)].some((reached) => finals.includes(reached))).toBe(true);
  });

  it.each(finals)('%s is final', (state) => {
    expect([...reachableFrom(state)]).toEqual([state]);
  });

  it('§9.3: nobody is paid but from COMMITTED, and nothing is committed but what was approved', () => {
    expect(legal.filter(([, , to]) => to === 'PAID').map(([from]) => from)).toEqual(['COMMITTED']);
    for (const from of states) for (const { to } of walk(from, ['commit']) ?? []) expect([from, to]).toEqual([expect.stringMatching(/^(APPROVED|NOTICE)$/), 'COMMITTED']);
  });

  it('POL-20: what has ended holds no money, unless it was paid and kept', () => {
    for (const state of [...endedStates, 'WAITLIST', 'PREFILLED', 'NEEDS_HUMAN'] as const) expect(moneyHeldIn(state)).toBeNull();
    expect((['NOTICE', 'OBJECTED', 'COMMITTED', 'PAID', 'COMPLETED', 'AUDIT_OK', 'CLAWBACK'] as const).map(moneyHeldIn)).toEqual(['RESERVED', 'RESERVED', 'COMMITTED', 'PAID', 'PAID', 'PAID', 'PAID']);
  });

  it('a rejection leaves the enterprise free to apply anew; every other state that goes on does not', () => {
    expect(endedStates.filter((state) => !finals.includes(state))).toEqual(['REJECTED']);
  });
});
