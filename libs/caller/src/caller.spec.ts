import { describe, expect, it } from '@jest/globals';
import { CallerFault, hasRole, isInJurisdiction, isRole, publicCaller, roleLabels, roles, type Caller } from './index.ts';

const officialOf = (divisionCode: string | null): Caller => ({ ...publicCaller, subject: 'u-1', roles: ['SERVICE_CENTRE'], divisionCode });

describe('the jurisdiction of a caller', () => {
  it.each([
    ['440704', '440704', true],
    ['440704', '440704001', true],
    ['440704', '440704001002', true],
    ['440700', '440704', true],
    ['440000', '440704', true],
    ['440704', '440700', false],
    ['440704', '440705', false],
    ['440704001', '440704', false],
    ['440704001', '440704002', false],
    ['370000', '440704', false],
    [null, '440704', false],
    ['', '440704', false],
    ['44', '440704', false],
    ['440704', '', false],
    ['440704', 'everywhere', false],
  ])('%p sees an object in %p: %p', (own, divisionCode, isSeen) => {
    expect(isInJurisdiction(officialOf(own), divisionCode)).toBe(isSeen);
  });
});

describe('the roles', () => {
  it('are R01 to R30, R01 being the legal representative and the clerk with a mandate', () => {
    const codes = Object.values(roleLabels).map(({ code }) => code);
    expect(codes).toHaveLength(31);
    expect(new Set(codes)).toEqual(new Set(Array.from({ length: 30 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)));
    expect(roles).toEqual(Object.keys(roleLabels));
  });

  it.each([['CLERK', true], ['clerk', false], ['toString', false], ['__proto__', false], [null, false], [1, false]])('%p is a role: %p', (word, isOne) => {
    expect(isRole(word)).toBe(isOne);
  });

  it('are held or not, any of the wanted being enough', () => {
    const caller = officialOf('440704');
    expect(hasRole(caller, 'BANK', 'SERVICE_CENTRE')).toBe(true);
    expect(hasRole(caller, 'BANK')).toBe(false);
    expect(hasRole(caller)).toBe(false);
  });

  it('of somebody without a token are PUBLIC alone, in no jurisdiction and for no enterprise', () => {
    expect(publicCaller).toMatchObject({ roles: ['PUBLIC'], divisionCode: null, unitId: null, officerId: null, enterpriseIds: [], actingFor: null });
  });
});

describe("a caller's fault", () => {
  it('carries its code and its facts beside the message', () => {
    expect(new CallerFault('BAD_USER_INPUT', 'Name a day.', { field: 'on' })).toMatchObject({ message: 'Name a day.', code: 'BAD_USER_INPUT', facts: { field: 'on' } });
  });
});
