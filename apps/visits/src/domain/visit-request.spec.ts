import { describe, expect, it } from '@jest/globals';
import { isCountedInQuota, type VisitKind } from './visit-kind.ts';
import { hasBegun, isStatutory, windowsAhead } from './visit-request.ts';

const startsAt = new Date('2025-09-10T01:00:00.000Z');

describe('a visit request', () => {
  it.each([
    ['INSPECTION', '《安全生产法》', true],
    ['INSPECTION', null, false],
    ['TOUR', '《安全生产法》', false],
    ['SUPPLIER_VISIT', '《安全生产法》', false],
  ] as const)('VIS-15: a %s under %s is statutory: %p', (kind, statutoryBasis, expected) => {
    expect(isStatutory({ kind, statutoryBasis })).toBe(expected);
  });

  it.each([
    ['without a date', null, false],
    ['a millisecond before', new Date(startsAt.getTime() + 1), false],
    ['at its hour', startsAt, true],
    ['afterwards', new Date(startsAt.getTime() - 1), true],
  ])('has begun %s: %p', (_case, scheduledStartsAt, expected) => {
    expect(hasBegun({ scheduledStartsAt }, startsAt)).toBe(expected);
  });

  it('its windows can be agreed on until they begin', () => {
    const window = (position: number, at: Date): any => ({ visitRequestId: 'request', round: 1, position, startsAt: at, endsAt: at });
    const [past, now, next] = [window(1, new Date(startsAt.getTime() - 1)), window(2, startsAt), window(3, new Date(startsAt.getTime() + 1))];
    expect(windowsAhead([past, now, next], startsAt)).toEqual([next]);
  });

  it('§10.1: every kind uses up the quota but what the enterprise’s own suppliers come for, and a service that it invited', () => {
    const kinds: readonly VisitKind[] = ['INSPECTION', 'SUPERVISION', 'RESEARCH', 'TOUR', 'STUDY_TOUR', 'DELEGATION', 'THEMED_ACTIVITY', 'SERVICE', 'SUPPLIER_VISIT', 'SESSION'];
    expect(kinds.filter((kind) => !isCountedInQuota({ kind, isInvited: false }))).toEqual(['SUPPLIER_VISIT']);
    expect(kinds.filter((kind) => !isCountedInQuota({ kind, isInvited: true }))).toEqual(['SERVICE', 'SUPPLIER_VISIT']);
  });
});
