import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { partiesOf, placeOf } from './application-access.ts';

const place = placeOf({ divisionCode: '440704', enterpriseId: 'firm', unitId: 'unit' }, ['unit', 'above']);
const nobody: Caller = { subject: 'someone', roles: [], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [], actingFor: null, clientId: null };
const caller = (facts: Partial<Caller>): Caller => ({ ...nobody, ...facts });

describe('who takes part in an application', () => {
  it.each<readonly [string, Partial<Caller>, readonly string[]]>([
    ['the enterprise', { roles: ['LEGAL_REPRESENTATIVE'], actingFor: 'firm' }, ['APPLICANT']],
    ['its clerk', { roles: ['CLERK'], actingFor: 'firm' }, ['APPLICANT']],
    ['its clerk who acts for another one now', { roles: ['CLERK'], enterpriseIds: ['firm', 'other'], actingFor: 'other' }, ['THIRD_PARTY']],
    ['its clerk who acts for none', { roles: ['CLERK'], enterpriseIds: ['firm'] }, []],
    ['an enterprise of another district', { roles: ['CLERK'], actingFor: 'other', divisionCode: '440608' }, []],
    ['an approver of the unit', { roles: ['APPROVER'], unitId: 'unit' }, ['APPROVER']],
    ['an approver above', { roles: ['APPROVER'], unitId: 'above' }, ['APPROVER']],
    ['an approver beside', { roles: ['APPROVER'], unitId: 'beside' }, []],
    ['the policy owner of the unit', { roles: ['POLICY_OWNER'], unitId: 'unit' }, ['OWNER']],
    ['the policy owner above, who pays nothing', { roles: ['POLICY_OWNER'], unitId: 'above' }, []],
    ['the centre, which reads', { roles: ['SERVICE_CENTRE'] }, []],
    ['a role without its unit', { roles: ['APPROVER', 'POLICY_OWNER'] }, []],
  ])('%s', (_who, facts, parties) => {
    expect(partiesOf(caller(facts), place)).toEqual(parties);
  });

  it('a unit of which nothing has come yet is known by its id alone', () => {
    expect(placeOf({ divisionCode: '440704', enterpriseId: 'firm', unitId: 'unit' }, null).unitIds).toEqual(['unit']);
  });
});
