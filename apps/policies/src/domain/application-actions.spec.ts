import { describe, expect, it } from '@jest/globals';
import { findObstacle, listActions, listAllowedActions, type ApplicationParty } from './application-actions.ts';
import type { PolicyApplicationState } from './policy-application.ts';

const at = (state: PolicyApplicationState, isOverdue = false) => ({ state, isOverdue });

describe('what can be done with an application (§9.3)', () => {
  it.each<readonly [PolicyApplicationState, ApplicationParty, readonly string[]]>([
    ['PREFILLED', 'APPLICANT', ['CONTEST_FIELD', 'SUBMIT', 'WITHDRAW']],
    ['NEEDS_HUMAN', 'APPLICANT', ['WITHDRAW']],
    ['NEEDS_HUMAN', 'APPROVER', ['REVIEW']],
    ['VERIFIED', 'APPROVER', ['REVIEW']],
    ['OBJECTED', 'APPROVER', ['REVIEW']],
    ['SUPPLEMENT', 'APPLICANT', ['CONTEST_FIELD', 'SUPPLEMENT', 'WITHDRAW']],
    ['WAITLIST', 'APPLICANT', ['WITHDRAW']],
    ['NOTICE', 'THIRD_PARTY', ['OBJECT']],
    ['NOTICE', 'APPROVER', []],
    ['COMMITTED', 'OWNER', ['PAY']],
    ['PAID', 'APPLICANT', ['CONFIRM_PAYMENT']],
    ['PAID', 'APPROVER', ['AUDIT']],
    ['COMPLETED', 'APPROVER', ['AUDIT']],
    ['CLAWBACK', 'OWNER', ['RECORD_RETURN']],
    ['REJECTED', 'APPLICANT', ['REQUEST_RECONSIDERATION']],
    ['RECONSIDER', 'APPROVER', ['DECIDE_RECONSIDERATION']],
    ['AUDIT_OK', 'APPROVER', []],
    ['WITHDRAWN', 'APPLICANT', []],
    ['REJECTED_FINAL', 'APPLICANT', []],
  ])('%s: the %s may %j', (state, party, actions) => {
    expect(listAllowedActions(party, at(state))).toEqual(actions);
  });

  it.each([
    ['REJECTED', 'REQUEST_RECONSIDERATION'],
    ['SUPPLEMENT', 'SUPPLEMENT'],
    ['NOTICE', 'OBJECT'],
  ] as const)('in %s it is too late to %s when the time has run out', (state, action) => {
    expect([findObstacle(action, at(state)), findObstacle(action, at(state, true))]).toEqual([null, 'TOO_LATE']);
  });

  it('a review that is late is made nevertheless: silence approves and rejects nothing', () => {
    expect(findObstacle('REVIEW', at('NEEDS_HUMAN', true))).toBeNull();
  });

  it('each action belongs to one party: who applies decides nothing, and who decides pays nothing', () => {
    const parties: readonly ApplicationParty[] = ['APPLICANT', 'APPROVER', 'OWNER', 'THIRD_PARTY'];
    const owned = parties.flatMap(listActions);
    expect(new Set(owned).size).toBe(owned.length);
    expect(owned).toHaveLength(12);
  });
});
