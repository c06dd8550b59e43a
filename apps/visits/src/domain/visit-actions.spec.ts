import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findObstacle, listActions, listAllowedActions, type ActionableVisit, type VisitAction, type VisitParty } from './visit-actions.ts';
import type { ArrivalAction } from './arrival/arrival-actions.ts';
import type { InspectionAction } from './inspections/inspection-actions.ts';
import { walk, type VisitEvent, type VisitState } from './visit-state.ts';

const states: readonly VisitState[] = [
  'COLLECTED', 'RETURNED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'IN_BUNDLE', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'NEGOTIATING', 'ACCEPTED',
  'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED', 'NO_SHOW', 'CONVERTED_TO_DATA', 'DECLINED_DUPLICATE', 'DECLINED_DISGUISED', 'REFUSED', 'CANCELLED',
];

type OwnAction = Exclude<VisitAction, ArrivalAction | InspectionAction>;

/** Of the request's own actions: who does it, where it is possible, and which transition it begins with. */
const actions: Readonly<Record<OwnAction, { parties: readonly VisitParty[]; in: readonly VisitState[]; event: VisitEvent }>> = {
  SCREEN: { parties: ['CENTRE'], in: ['COLLECTED'], event: 'triage' },
  DECIDE_REVIEW: { parties: ['CENTRE'], in: ['REVIEW'], event: 'findNecessary' },
  ASK_ENTERPRISE: { parties: ['CENTRE'], in: ['NECESSARY', 'IN_BUNDLE'], event: 'askEnterprise' },
  TAKE_ALTERNATIVE: { parties: ['UNIT'], in: ['COUNTER_OFFERED'], event: 'takeAlternative' },
  INSIST_ON_TARGET: { parties: ['UNIT'], in: ['COUNTER_OFFERED'], event: 'insistOnTarget' },
  ACCEPT: { parties: ['ENTERPRISE'], in: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'], event: 'accept' },
  REFUSE: { parties: ['ENTERPRISE'], in: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'], event: 'refuse' },
  RECORD_PHONE_REPLY: { parties: ['CENTRE'], in: ['PHONE_FOLLOWUP'], event: 'accept' },
  CANCEL: {
    parties: ['UNIT', 'CENTRE'],
    in: ['COLLECTED', 'RETURNED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'IN_BUNDLE', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'NEGOTIATING', 'ACCEPTED', 'SCHEDULED', 'READY'],
    event: 'cancel',
  },
  RETURN_FORM: { parties: ['CENTRE'], in: ['COLLECTED'], event: 'returnForm' },
  CORRECT_FORM: { parties: ['UNIT'], in: ['RETURNED'], event: 'correctForm' },
  PROPOSE_TERMS: { parties: ['ENTERPRISE'], in: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'], event: 'proposeTerms' },
  AGREE_TO_TERMS: { parties: ['UNIT'], in: ['NEGOTIATING'], event: 'agreeToTerms' },
  DECLINE_TERMS: { parties: ['UNIT'], in: ['NEGOTIATING'], event: 'declineTerms' },
  PROPOSE_OVERRIDE: { parties: ['CENTRE', 'OFFICE'], in: ['REVIEW', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED'], event: 'override' },
  SIGN_OVERRIDE: { parties: ['CENTRE', 'OFFICE'], in: ['REVIEW', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED'], event: 'override' },
};
const names = Object.keys(actions) as readonly OwnAction[];
const parties: readonly VisitParty[] = ['CENTRE', 'UNIT', 'ENTERPRISE', 'OFFICE'];

const visit = (state: VisitState, more: Partial<ActionableVisit> = {}): ActionableVisit => ({ state, isStatutory: false, hasBegun: false, ...more });
/** As an action finds it in its own time: an override that is to be signed has been proposed. */
const visitFor = (action: OwnAction, state: VisitState, more: Partial<ActionableVisit> = {}): ActionableVisit => visit(state, { override: action === 'SIGN_OVERRIDE' ? 'PROPOSED' : 'NONE', ...more });

describe('what can be done with a visit request', () => {
  it.each(names)('%s is possible in its states only', (action) => {
    expect(states.filter((state) => findObstacle(action, visitFor(action, state)) === null)).toEqual(actions[action].in);
  });

  it.each(names)('%s belongs to its parties only', (action) => {
    expect(parties.filter((party) => listActions(party).includes(action)).sort()).toEqual([...actions[action].parties].sort());
  });

  it('is possible only where the state machine can take the step', () => {
    const promisedInVain = names.flatMap((action) => states.filter((state) => findObstacle(action, visit(state)) === null && walk(state, [actions[action].event]) === null).map((state) => `${action} in ${state}`));
    expect(promisedInVain).toEqual([]);
  });

  it('VIS-15: an enterprise cannot refuse a statutory inspection, and can do all else', () => {
    for (const action of names) for (const state of actions[action].in) expect(findObstacle(action, visitFor(action, state, { isStatutory: true }))).toBe(action === 'REFUSE' ? 'STATUTORY' : null);
  });

  it('§9.1: what has begun cannot be called off', () => {
    expect(findObstacle('CANCEL', visit('SCHEDULED', { hasBegun: true }))).toBe('BEGUN');
    expect(findObstacle('CANCEL', visit('SCHEDULED'))).toBeNull();
  });

  it('VIS-06: one office proposes an override, the other one signs it', () => {
    const obstacles = (override: 'NONE' | 'PROPOSED' | 'SIGNED'): unknown[] => [findObstacle('PROPOSE_OVERRIDE', visit('REVIEW', { override })), findObstacle('SIGN_OVERRIDE', visit('REVIEW', { override }))];
    expect([obstacles('NONE'), obstacles('PROPOSED'), obstacles('SIGNED')]).toEqual([[null, 'OVERRIDE_NOT_PROPOSED'], ['OVERRIDE_PROPOSED', null], ['OVERRIDE_PROPOSED', 'OVERRIDE_SIGNED']]);
  });

  it.each(['CONVERTED_TO_DATA', 'DECLINED_DUPLICATE', 'DECLINED_DISGUISED', 'REFUSED', 'CANCELLED', 'NO_SHOW'] as const)('nobody can do anything in %s', (state) => {
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
