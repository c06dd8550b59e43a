import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { getInbox, inboxesOf, inboxKeyOf } from './inbox.ts';

const FIRM = '7C1DE7A5-5f0e-4e0a-9f3b-2b1d3c4e5f60';
const UNIT = '0198c2d4-1f0e-7cc0-9d5e-2b1d3c4e5f60';
const someone: Caller = { ...publicCaller, subject: 'wang-fang', roles: [] };
const keysOf = (changes: Partial<Caller>): string[] => inboxesOf({ ...someone, ...changes }).map(({ key }) => key);

describe('the inboxes of a caller (SHR-09)', () => {
  it.each<[string, Partial<Caller>, string[]]>([
    ['somebody signed in', {}, ['PERSON:wang-fang']],
    ['who acts for an enterprise', { roles: ['CLERK'], actingFor: FIRM }, ['PERSON:wang-fang', `ENTERPRISE:${FIRM.toLowerCase()}`]],
    ['who may act for it and does not now', { roles: ['CLERK'], enterpriseIds: [FIRM] }, ['PERSON:wang-fang']],
    ['who names an enterprise without an office in it', { roles: ['BANK'], actingFor: FIRM }, ['PERSON:wang-fang']],
    ['the people of a unit', { unitId: UNIT }, ['PERSON:wang-fang', `UNIT:${UNIT}`]],
    ['a guest of a unit', { roles: ['SECONDED_ENTREPRENEUR', 'VISITOR'], unitId: UNIT }, ['PERSON:wang-fang']],
    ['an official of a unit who comes along on a visit', { roles: ['REQUESTING_UNIT', 'VISITOR'], unitId: UNIT }, ['PERSON:wang-fang', `UNIT:${UNIT}`]],
    ['an officer', { officerId: UNIT }, ['PERSON:wang-fang', `OFFICER:${UNIT}`]],
    ['who holds two roles in a district', { roles: ['SERVICE_CENTRE', 'LIAISON'], divisionCode: '440704' }, ['PERSON:wang-fang', 'ROLE:SERVICE_CENTRE:440704', 'ROLE:LIAISON:440704']],
    ['who holds a role nowhere', { roles: ['SERVICE_CENTRE'] }, ['PERSON:wang-fang']],
    ['the public', { ...publicCaller, divisionCode: '440704' }, []],
  ])('%s', (_who, changes, keys) => {
    expect(keysOf(changes)).toEqual(keys);
  });

  it('an id in capitals is the same id', () => {
    expect(inboxKeyOf({ kind: 'ENTERPRISE', enterpriseId: FIRM })).toBe(inboxKeyOf({ kind: 'ENTERPRISE', enterpriseId: FIRM.toLowerCase() }));
  });

  it('one that is not the caller’s is never handed out', () => {
    expect(getInbox(someone, 'PERSON:wang-fang')).toEqual({ kind: 'PERSON', role: null, key: 'PERSON:wang-fang' });
    expect(() => getInbox(someone, 'PERSON:li-lei')).toThrow(/no inbox/);
  });
});
