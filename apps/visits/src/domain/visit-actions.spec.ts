import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findObstacle, listActions, listAllowedActions, type ActionableVisit, type VisitAction, type VisitParty } from './visit-actions.ts';
import { walk, type VisitEvent, type VisitState } from './visit-state.ts';

const states: readonly VisitState[] = [
  'COLLECTED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'ACCEPTED',
  'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED', 'REFUSED', 'CANCELLED',
];

/** Who does it, where it is possible, and which transition it begins with. */
const actions: Readonly<Record<VisitAction, { parties: readonly VisitParty[]; in: readonly VisitState[]; event: VisitEvent }>> = {
  SCREEN: { parties: ['CENTRE'], in: ['COLLECTED'], event: 'triage' },
  DECIDE_REVIEW: { parties: ['CENTRE'], in: ['REVIEW'], event: 'findNecessary' },
  ASK_ENTERPRISE: { parties: ['CENTRE'], in: ['NECESSARY'], event: 'askEnterprise' },
  TAKE_ALTERNATIVE: { parties: ['UNIT'], in: ['COUNTER_OFFERED'], event: 'takeAlternative' },
  INSIST_ON_TARGET: { parties: ['UNIT'], in: ['COUNTER_OFFERED'], event: 'insistOnTarget' },
  ACCEPT: { parties: ['ENTERPRISE'], in: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'], event: 'accept' },
  REFUSE: { parties: ['ENTERPRISE'], in: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'], event: 'refuse' },
  RECORD_PHONE_REPLY: { parties: ['CENTRE'], in: ['PHONE_FOLLOWUP'], event: 'accept' },
  CANCEL: {
    parties: ['UNIT', 'CENTRE'],
    in: ['COLLECTED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'ACCEPTED', 'SCHEDULED', 'READY'],
    event: 'cancel',
  },
};
const names = Object.keys(actions) as readonly VisitAction[];
const parties: readonly VisitParty[] = ['CENTRE', 'UNIT', 'ENTERPRISE'];

const visit = (state: VisitState, more: Partial<ActionableVisit> = {}): ActionableVisit => ({ state, isStatutory: false, hasBegun: false, ...more });

describe('what can be done with a visit request', () => {
  it.each(names)('%s is possible in its states only', (action) => {
    expect(states.filter((state) => findObstacle(action, visit(state)) === null)).toEqual(actions[action].in);
  });

  it.each(names)('%s belongs to its parties only', (action) => {
    expect(parties.filter((party) => listActions(party).includes(action)).sort()).toEqual([...actions[action].parties].sort());
  });

  it('is possible only where the state machine can take the step', () => {
    const promisedInVain = names.flatMap((action) => states.filter((state) => findObstacle(action, visit(state)) === null && walk(state, [actions[action].event]) === null).map((state) => `${action} in ${state}`));
    expect(promisedInVain).toEqual([]);
  });

  it('VIS-15: an enterprise cannot refuse a statutory inspection, and can do all else', () => {
    for (const action of names) for (const state of actions[action].in) expect(findObstacle(action, visit(state, { isStatutory: true }))).toBe(action === 'REFUSE' ? 'STATUTORY' : null);
  });

  it('§9.1: what has begun cannot be called off', () => {
    expect(findObstacle('CANCEL', visit('SCHEDULED', { hasBegun: true }))).toBe('BEGUN');
    expect(findObstacle('CANCEL', visit('SCHEDULED'))).toBeNull();
  });

  it.each(['DECLINED_UNNECESSARY', 'REFUSED', 'CANCELLED', 'CLOSED'] as const)('nobody can do anything in %s', (state) => {
    expect(parties.flatMap((party) => listAllowedActions(party, visit(state)))).toEqual([]);
  });

  it('what a party may do now is what it may do at all, less what stands against it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parties), fc.constantFrom(...states), fc.boolean(), fc.boolean(), (party, state, isStatutory, hasBegun) => {
        const given = { state, isStatutory, hasBegun };
        expect(listAllowedActions(party, given)).toEqual(listActions(party).filter((action) => findObstacle(action, given) === null));
      }),
    );
  });
});
