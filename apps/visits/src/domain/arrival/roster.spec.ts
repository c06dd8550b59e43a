import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { checkRoster, findRepeatedPersons, isRosterComplete, lastSubstitutionDay, maskPhone, type NewMember } from './roster.ts';

const visitor: NewMember = { name: '李明', unitName: '工信局', title: '科长', phone: '13800138000', account: null };
const group = (count: number): NewMember[] => Array.from({ length: count }, () => visitor);
const inShanghai = (text: string): Date => new Date(`${text}:00+08:00`);

describe('a roster (VIS-19)', () => {
  it('holds somebody, no more than were approved, and no more than the enterprise receives', () => {
    expect(checkRoster([], { headcount: 5, maxGroupSize: null })).toEqual([{ field: 'members', code: 'NOBODY', limit: null }]);
    expect(checkRoster(group(5), { headcount: 5, maxGroupSize: 5 })).toEqual([]);
    expect(checkRoster(group(6), { headcount: 5, maxGroupSize: null })).toEqual([{ field: 'members', code: 'MORE_THAN_APPROVED', limit: '5' }]);
    expect(checkRoster(group(5), { headcount: 5, maxGroupSize: 4 })).toEqual([{ field: 'members', code: 'GROUP_TOO_LARGE', limit: '4' }]);
  });

  it.each([
    [{ name: '李' }, 'members.0.name', 'TEXT_LENGTH'],
    [{ unitName: '' }, 'members.0.unitName', 'TEXT_LENGTH'],
    [{ title: ' ' }, 'members.0.title', 'TEXT_LENGTH'],
    [{ account: '' }, 'members.0.account', 'TEXT_LENGTH'],
    [{ phone: '电话' }, 'members.0.phone', 'PHONE_MALFORMED'],
    [{ phone: '1' }, 'members.0.phone', 'PHONE_MALFORMED'],
  ])('with %j is told where and what is wrong', (changes, field, code) => {
    expect(checkRoster([{ ...visitor, ...changes }], { headcount: 5, maxGroupSize: null })).toEqual([expect.objectContaining({ field, code })]);
  });

  it.each(['+86 138 0013 8000', '0750-3865123', '13800138000'])('takes the telephone number %s', (phone) => {
    expect(checkRoster([{ ...visitor, phone }], { headcount: 1, maxGroupSize: null })).toEqual([]);
  });

  it('names the same person once', () => {
    expect(findRepeatedPersons(['a', 'b', 'a'], 'members')).toEqual([{ field: 'members.2.idNumber', code: 'LISTED_TWICE', limit: null }]);
  });

  const verified = { state: 'VERIFIED', pledgedAt: new Date(0) } as const;
  it.each([
    ['nobody', [], false],
    ['everybody verified and pledged', [verified, verified], true],
    ['one not verified', [verified, { ...verified, state: 'UNVERIFIED' }], false],
    ['one rejected', [verified, { ...verified, state: 'REJECTED' }], false],
    ['one without a pledge', [verified, { ...verified, pledgedAt: null }], false],
  ] as const)('of %s is complete: %s', (_who, members, isComplete) => {
    expect(isRosterComplete(members)).toBe(isComplete);
  });
});

describe('the last day on which somebody else may be named (VIS-19)', () => {
  it.each([
    ['2025-09-10 09:00', '2025-09-09'],
    ['2025-09-15 09:00', '2025-09-12'],
    ['2025-10-09 09:00', '2025-09-30'],
    ['2025-09-28 09:00', '2025-09-26'],
  ])('before a visit on %s is %s: a working day before, holidays and make-up days included', (startsAt, day) => {
    expect(lastSubstitutionDay(inShanghai(startsAt), 1, stateCouncilCalendar)).toBe(day);
  });
});

describe('a telephone number that is shown (SHR-14)', () => {
  it.each([
    ['13800138000', '138****8000'],
    ['8613800138000', '861****8000'],
    ['1234567', '****'],
    ['', '****'],
  ])('%s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });
});
