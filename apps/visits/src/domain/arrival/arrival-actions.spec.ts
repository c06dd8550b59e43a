import { describe, expect, it } from '@jest/globals';
import { findObstacle, listActions, type ActionableVisit, type VisitParty } from '../visit-actions.ts';
import { transitions, type VisitState } from '../visit-state.ts';
import type { ArrivalAction } from './arrival-actions.ts';

const states = [...new Set(Object.values(transitions).flatMap((steps) => Object.entries(steps).flat()))] as VisitState[];
const parties: readonly VisitParty[] = ['CENTRE', 'UNIT', 'ENTERPRISE', 'VISITOR'];
const visit = (state: VisitState): ActionableVisit => ({ state, isStatutory: false, hasBegun: true }) as ActionableVisit;
const sinceArrival = ['IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];

const expected: Readonly<Record<ArrivalAction, readonly [parties: readonly VisitParty[], states: readonly string[]]>> = {
  SUBMIT_ROSTER: [['UNIT'], ['SCHEDULED', 'READY']],
  VERIFY_VISITOR: [['CENTRE'], ['SCHEDULED', 'READY']],
  SUBSTITUTE_VISITOR: [['UNIT'], ['SCHEDULED', 'READY']],
  SIGN_PLEDGE: [['UNIT', 'VISITOR'], ['SCHEDULED']],
  ISSUE_PASSES: [['UNIT'], ['READY', 'IN_PROGRESS']],
  CHECK_IN: [['ENTERPRISE'], ['READY', 'IN_PROGRESS']],
  CHECK_OUT: [['CENTRE', 'ENTERPRISE'], ['IN_PROGRESS']],
  RECORD_RESULT: [['UNIT'], ['COMPLETED', 'FEEDBACK_DONE']],
  GIVE_FEEDBACK: [['UNIT', 'ENTERPRISE'], ['COMPLETED']],
  ARCHIVE: [['CENTRE'], ['FEEDBACK_DONE']],
  REPORT_PHOTO_INCIDENT: [['ENTERPRISE'], sinceArrival],
  DECIDE_PHOTO_INCIDENT: [['CENTRE'], sinceArrival],
  SUBMIT_MEDIA: [['UNIT'], sinceArrival],
  APPROVE_MEDIA: [['ENTERPRISE'], sinceArrival],
};

describe('what can be done between the agreed date and the end of a visit (§9.1)', () => {
  it.each(Object.keys(expected) as ArrivalAction[])('%s belongs to its parties, in its states', (action) => {
    const [who, when] = expected[action];
    expect(parties.filter((party) => listActions(party).includes(action))).toEqual(who);
    expect(states.filter((state) => findObstacle(action, visit(state)) === null).toSorted()).toEqual([...when].toSorted());
  });
});
