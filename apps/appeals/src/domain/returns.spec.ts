import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { decideReturn, returnableUntil, type ReturnableAppeal } from './returns.ts';

const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const settings = {
  returnWindowHours: 4,
  officeHours: [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
};
const rules = { calendar: stateCouncilCalendar, settings };
const appeal: ReturnableAppeal = { dispatchedAt: inShanghai('2025-09-01 10:00'), unitId: 'housing', isBound: false, returnedBy: [] };
const decide = (changes: Partial<ReturnableAppeal> = {}, now = '2025-09-01 11:00', proposedUnitId = 'transport') =>
  decideReturn({ ...appeal, ...changes }, { proposedUnitId, now: inShanghai(now) }, rules);

describe('who may return an appeal (退单, APL-24)', () => {
  it('the first return is dispatched again', () => {
    expect(decide()).toEqual({ event: 'return' });
  });

  it('a second return of the same appeal, by another unit, goes to arbitration', () => {
    expect(decide({ returnedBy: ['transport'] }, '2025-09-01 11:00', 'water')).toEqual({ event: 'returnAgain' });
  });

  it('a unit returns the same appeal once', () => {
    expect(decide({ returnedBy: ['housing'] })).toMatchObject({ obstacle: 'ALREADY_RETURNED' });
  });

  it('who is bound by arbitration cannot return it', () => {
    expect(decide({ isBound: true, returnedBy: ['water', 'transport'] })).toMatchObject({ obstacle: 'BOUND_BY_ARBITRATION' });
  });

  it('a unit cannot propose itself', () => {
    expect(decide({}, '2025-09-01 11:00', 'housing')).toMatchObject({ obstacle: 'OWN_UNIT_PROPOSED' });
  });

  it.each([
    ['2025-09-01 16:00', { event: 'return' }],
    ['2025-09-01 16:01', { obstacle: 'TOO_LATE', returnableUntil: inShanghai('2025-09-01 16:00') }],
  ])('within four working hours of 10:00: at %s %j', (now, expected) => {
    expect(decide({}, now)).toEqual(expected);
  });

  it.each([
    ['2025-09-01 17:00', '2025-09-02 12:00'],
    ['2025-09-05 17:30', '2025-09-08 14:30'],
    ['2025-09-26 16:00', '2025-09-28 11:00'],
    ['2025-09-30 17:00', '2025-10-09 12:00'],
    ['2025-09-06 10:00', '2025-09-08 15:00'],
  ])('four working hours from %s are over at %s: nights, weekends and holidays do not count, a make-up Sunday does', (from, until) => {
    expect(returnableUntil(inShanghai(from), stateCouncilCalendar, settings)).toEqual(inShanghai(until));
  });
});
