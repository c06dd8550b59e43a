import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasRoom, monthlyLimit, nextAllowedFrom, quotaFacts, smallestFreePlace, usedIn, type MonthUse, type QuotaHolder } from './visit-quota.ts';

const settings = { protectedMonthlyLimit: 1, quietMonthlyLimit: 2, balancedMonthlyLimit: 4 };
const holder = (facts: Partial<QuotaHolder>): QuotaHolder => ({ ownLimit: null, isProtected: false, visitMode: 'BALANCED', ...facts });

const monthAfter = (month: string): string => {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
};

const someMonths = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }).map((offsets) =>
  offsets.map((offset) => Array.from({ length: offset }).reduce<string>((month) => monthAfter(month), '2025-06')),
);
const someUses: fc.Arbitrary<MonthUse[]> = someMonths.chain((months) => fc.tuple(...months.map((month) => fc.integer({ min: 1, max: 5 }).map((used) => ({ month, used })))));
const someDay = fc.date({ min: new Date('2025-06-01T00:00:00Z'), max: new Date('2027-06-30T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('how many receptions an enterprise has in a calendar month (§10.1)', () => {
  it.each([
    ['a protected one', { isProtected: true }, 1],
    ['a protected one that wants exposure', { isProtected: true, visitMode: 'EXPOSURE' }, 1],
    ['a quiet one', { visitMode: 'QUIET' }, 2],
    ['a balanced one', { visitMode: 'BALANCED' }, 4],
    ['one that wants exposure', { visitMode: 'EXPOSURE' }, null],
    ['VIS-08: one that has set its own limit, even if protected', { ownLimit: 6, isProtected: true }, 6],
    ['VIS-08: one that wants no visit at all', { ownLimit: 0, visitMode: 'EXPOSURE' }, 0],
  ] as const)('%s', (_who, facts, limit) => {
    expect(monthlyLimit(holder(facts), settings)).toBe(limit);
  });

  it.each([
    [0, 1, false, true],
    [1, 1, false, false],
    [2, 1, false, false],
    [0, 0, false, false],
    [3, 4, false, true],
    [900, null, false, true],
    [1, 1, true, true],
    [0, 0, true, true],
  ])('used %d of %p, statutory %p: one more fits is %p (VIS-15: an inspection is not blocked)', (used, limit, isStatutory, fits) => {
    expect(hasRoom(used, limit, isStatutory)).toBe(fits);
  });
});

describe('the next free date (下一可约日期)', () => {
  const full = (...months: string[]): MonthUse[] => months.map((month) => ({ month, used: 1 }));

  it.each([
    ['today while its month has room', '2025-09-15', [], 1, '2025-09-15'],
    ['the first of the next month when this one is full', '2025-09-15', full('2025-09'), 1, '2025-10-01'],
    ['on the last day of a month', '2025-09-30', full('2025-09'), 1, '2025-10-01'],
    ['across the end of the year', '2025-12-31', full('2025-12'), 1, '2026-01-01'],
    ['across several full months', '2025-11-20', full('2025-11', '2025-12', '2026-01'), 1, '2026-02-01'],
    ['before a full month that comes later', '2025-09-15', full('2025-10'), 1, '2025-09-15'],
    ['in a leap February', '2028-02-29', full('2028-02'), 1, '2028-03-01'],
    ['with no limit', '2025-09-15', full('2025-09'), null, '2025-09-15'],
    ['beyond the limit, taken by inspections', '2025-09-15', [{ month: '2025-09', used: 3 }], 2, '2025-10-01'],
    ['with one place left', '2025-09-15', [{ month: '2025-09', used: 1 }], 2, '2025-09-15'],
    ['never with a limit of 0', '2025-09-15', [], 0, null],
  ] as const)('%s', (_case, day, uses, limit, expected) => {
    expect(nextAllowedFrom(day, uses, limit)).toBe(expected);
  });

  it('lies in a month with room, not before the day asked for, and no earlier month has room', () => {
    fc.assert(
      fc.property(someDay, someUses, fc.integer({ min: 1, max: 4 }), (day, uses, limit) => {
        const next = nextAllowedFrom(day, uses, limit) as string;
        expect(next >= day).toBe(true);
        expect(hasRoom(usedIn({ uses }, next.slice(0, 7)), limit, false)).toBe(true);
        for (let month = day.slice(0, 7); month < next.slice(0, 7); month = monthAfter(month)) expect(hasRoom(usedIn({ uses }, month), limit, false)).toBe(false);
        if (next !== day) expect(next.slice(8)).toBe('01');
      }),
    );
  });

  it('does not depend on the order of the months', () => {
    fc.assert(fc.property(someDay, someUses, fc.integer({ min: 1, max: 4 }), (day, uses, limit) => expect(nextAllowedFrom(day, [...uses].reverse(), limit)).toBe(nextAllowedFrom(day, uses, limit))));
  });

  it('§0.1: is told with limit, use and month', () => {
    expect(quotaFacts({ limit: 1, uses: [{ month: '2025-12', used: 2 }] }, '2025-12-10')).toEqual({ month: '2025-12', limit: 1, usedThisMonth: 2, nextAllowedFrom: '2026-01-01' });
  });
});

describe('the places of a month', () => {
  it.each([
    [[], 1],
    [[1], 2],
    [[2], 1],
    [[1, 2, 4], 3],
    [[3, 1, 2], 4],
  ])('with %j taken the next is %d', (taken, place) => {
    expect(smallestFreePlace(new Set(taken))).toBe(place);
  });

  it('are unique and never beyond the limit, whatever is reserved and released in between', () => {
    const command = fc.oneof(fc.constant('reserve' as const), fc.nat({ max: 9 }).map((index) => ({ release: index })));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.array(command, { maxLength: 60 }), (limit, commands) => {
        const taken = new Set<number>();
        for (const given of commands) {
          if (given !== 'reserve') taken.delete([...taken][given.release] ?? 0);
          else if (hasRoom(taken.size, limit, false)) {
            const place = smallestFreePlace(taken);
            expect(taken.has(place)).toBe(false);
            expect(place).toBeLessThanOrEqual(limit);
            taken.add(place);
          }
          expect(taken.size).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
