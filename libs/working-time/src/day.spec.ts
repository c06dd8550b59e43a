import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { dayNumberOf, dayOf, InvalidDay, isWeekend, shanghaiDate, shanghaiMonth, startOfShanghaiDay } from './day.ts';

describe('a day in Shanghai', () => {
  it.each([
    ['2025-09-28T15:59:59.999Z', '2025-09-28', '2025-09'],
    ['2025-09-28T16:00:00.000Z', '2025-09-29', '2025-09'],
    ['2025-09-30T15:59:59.999Z', '2025-09-30', '2025-09'],
    ['2025-09-30T16:00:00.000Z', '2025-10-01', '2025-10'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01', '2026-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', '2024-02'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31', '1969-12'],
  ])('to which %s belongs is %s, in the month %s', (instant, day, month) => {
    expect(shanghaiDate(new Date(instant))).toBe(day);
    expect(shanghaiMonth(new Date(instant))).toBe(month);
  });

  it('begins at 16:00Z of the day before', () => {
    expect(startOfShanghaiDay('2025-10-01').toISOString()).toBe('2025-09-30T16:00:00.000Z');
  });

  it('is the day that its own beginning belongs to', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (instant) => {
      const start = startOfShanghaiDay(shanghaiDate(instant));
      expect(shanghaiDate(start)).toBe(shanghaiDate(instant));
      expect(instant.getTime() - start.getTime()).toBeGreaterThanOrEqual(0);
      expect(instant.getTime() - start.getTime()).toBeLessThan(86_400_000);
    }));
  });

  it.each(['', '2025-9-1', '2025-02-29', '2025-13-01', '2025-00-10', '2025-09-31', '20250901', '2025-09-01T00:00', 'tomorrow'])('is not %j', (text) => {
    expect(() => dayNumberOf(text)).toThrow(InvalidDay);
  });

  it.each([
    ['2026-02-13', false],
    ['2026-02-14', true],
    ['2026-02-15', true],
    ['2026-02-16', false],
  ])('%s is a Saturday or Sunday: %s', (day, expected) => {
    expect(isWeekend(dayNumberOf(day))).toBe(expected);
    expect(dayOf(dayNumberOf(day))).toBe(day);
  });
});
