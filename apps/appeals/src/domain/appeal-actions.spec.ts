import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findObstacle, listActions, listAllowedActions, type ActionableAppeal, type AppealAction, type AppealParty } from './appeal-actions.ts';
import { walk, type AppealEvent, type AppealState } from './appeal-state.ts';

const states: readonly AppealState[] = [
  'SUBMITTED', 'CLASSIFIED', 'DISPATCHED', 'RETURNED', 'ARBITRATION', 'IN_PROGRESS', 'WAITING_ENTERPRISE', 'COORDINATION', 'REPLIED', 'RESOLVED', 'EXPLAINED', 'RATING',
  'RETURN_VISIT', 'REOPENED', 'JOINT_MEETING', 'EVALUATED', 'CLOSED', 'WITHDRAWN', 'LINKED',
];
const parties: readonly AppealParty[] = ['ENTERPRISE', 'SPECIALIST', 'UNIT', 'LIAISON', 'DIRECT_LINE', 'JOINT_MEETING'];
const beforeReply: readonly AppealState[] = ['SUBMITTED', 'CLASSIFIED', 'DISPATCHED', 'RETURNED', 'ARBITRATION', 'IN_PROGRESS', 'WAITING_ENTERPRISE', 'COORDINATION'];

/** Who does it, where it is possible, and with which transition it can begin. */
const actions: Readonly<Record<AppealAction, { parties: readonly AppealParty[]; in: readonly AppealState[]; events: readonly AppealEvent[] }>> = {
  CLASSIFY: { parties: ['SPECIALIST'], in: ['SUBMITTED'], events: ['classify'] },
  DISPATCH: { parties: ['SPECIALIST'], in: ['CLASSIFIED', 'RETURNED'], events: ['dispatch'] },
  ACCEPT: { parties: ['UNIT'], in: ['DISPATCHED'], events: ['accept'] },
  RETURN: { parties: ['UNIT'], in: ['DISPATCHED'], events: ['return', 'returnAgain'] },
  DECIDE_ARBITRATION: { parties: ['DIRECT_LINE'], in: ['ARBITRATION'], events: ['arbitrate'] },
  REQUEST_INFORMATION: { parties: ['UNIT'], in: ['IN_PROGRESS'], events: ['requestInformation'] },
  PROVIDE_INFORMATION: { parties: ['ENTERPRISE'], in: ['WAITING_ENTERPRISE'], events: ['provideInformation'] },
  EXTEND: { parties: ['UNIT'], in: ['IN_PROGRESS'], events: ['extend'] },
  REPLY: { parties: ['UNIT'], in: ['IN_PROGRESS'], events: ['reply'] },
  EXPLAIN: { parties: ['UNIT'], in: ['IN_PROGRESS'], events: ['explain'] },
  RESOLVE_ON_SPOT: { parties: ['LIAISON'], in: ['CLASSIFIED', 'DISPATCHED'], events: ['resolveOnSpot'] },
  RATE: { parties: ['ENTERPRISE'], in: ['RATING'], events: ['rate', 'rateLow'] },
  RECORD_RETURN_VISIT: { parties: ['SPECIALIST'], in: ['RETURN_VISIT'], events: ['agree', 'disagree'] },
  WITHDRAW: { parties: ['ENTERPRISE'], in: beforeReply, events: ['withdraw'] },
  LINK: { parties: ['ENTERPRISE', 'SPECIALIST'], in: ['SUBMITTED'], events: ['link'] },
  ESCALATE: { parties: ['UNIT', 'SPECIALIST'], in: ['IN_PROGRESS'], events: ['escalate'] },
  SET_PLAN: { parties: ['UNIT', 'DIRECT_LINE'], in: ['IN_PROGRESS', 'COORDINATION'], events: ['setPlan'] },
  FINISH_MILESTONE: { parties: ['UNIT'], in: ['IN_PROGRESS'], events: ['finishMilestone'] },
  DECIDE_JOINT_MEETING: { parties: ['JOINT_MEETING'], in: ['JOINT_MEETING', 'EXPLAINED'], events: ['setPlan'] },
};
const names = Object.keys(actions) as readonly AppealAction[];

const appeal = (state: AppealState, more: Partial<ActionableAppeal> = {}): ActionableAppeal => ({ state, serviceClass: 'COMPLEX', hasPlan: false, ...more });
/** With a plan milestones can be reached, without one it can be set. */
const withPlan = (action: AppealAction): boolean => action === 'FINISH_MILESTONE';

describe('what can be done with an appeal (§9.2)', () => {
  it.each(names)('%s is possible in its states only', (action) => {
    const possible = states.filter((state) => findObstacle(action, parties, appeal(state, { hasPlan: withPlan(action) })) === null);
    expect(possible.sort()).toEqual([...actions[action].in].sort());
  });

  it.each(names)('%s belongs to its parties only', (action) => {
    expect(parties.filter((party) => listActions(party).includes(action)).sort()).toEqual([...actions[action].parties].sort());
    const able = parties.filter((party) => states.some((state) => findObstacle(action, [party], appeal(state, { hasPlan: withPlan(action) })) === null));
    expect(able.sort()).toEqual([...actions[action].parties].sort());
  });

  it('is possible only where the state machine can take each of the steps', () => {
    const promisedInVain = names.flatMap((action) => actions[action].in.flatMap((state) => actions[action].events.filter((event) => walk(state, [event]) === null).map((event) => `${action} in ${state}: ${event}`)));
    expect(promisedInVain).toEqual([]);
  });

  it('the unit plans what is complex, once; the direct-line office what it coordinates, whatever its class', () => {
    expect(findObstacle('SET_PLAN', ['UNIT'], appeal('IN_PROGRESS', { serviceClass: 'REGULAR' }))).toBe('PLAN_NOT_NEEDED');
    expect(findObstacle('SET_PLAN', ['UNIT'], appeal('IN_PROGRESS', { hasPlan: true }))).toBe('PLAN_SET');
    expect(findObstacle('SET_PLAN', ['UNIT'], appeal('COORDINATION'))).toBe('WRONG_STATE');
    expect(findObstacle('SET_PLAN', ['DIRECT_LINE'], appeal('COORDINATION', { serviceClass: 'REGULAR', hasPlan: true }))).toBeNull();
    expect(findObstacle('SET_PLAN', ['DIRECT_LINE'], appeal('IN_PROGRESS'))).toBe('WRONG_STATE');
  });

  it('without a plan there is no milestone to reach', () => {
    expect(findObstacle('FINISH_MILESTONE', ['UNIT'], appeal('IN_PROGRESS'))).toBe('PLAN_MISSING');
  });

  it.each(['CLOSED', 'WITHDRAWN', 'LINKED'] as const)('nobody can do anything in %s', (state) => {
    expect(listAllowedActions(parties, appeal(state))).toEqual([]);
  });

  it('what parties may do now is what one of them may do', () => {
    fc.assert(
      fc.property(fc.subarray([...parties]), fc.constantFrom(...states), fc.boolean(), fc.constantFrom('SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX'), (some, state, hasPlan, serviceClass) => {
        const given: ActionableAppeal = { state, serviceClass, hasPlan };
        const byParty = new Set(some.flatMap((party) => listAllowedActions([party], given)));
        expect(new Set(listAllowedActions(some, given))).toEqual(byParty);
      }),
    );
  });
});
