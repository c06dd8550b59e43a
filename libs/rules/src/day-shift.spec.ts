import { describe, expect, it } from '@jest/globals';

import { daysBefore, daysBetween, isDay } from './day-shift.ts';

describe('a day so many days, months or years before another (§10.8)', () => {
  it.each([
    ['2026-05-31', 'months', 3, '2026-02-28'],
    ['2024-05-31', 'months', 3, '2024-02-29'],
    ['2024-02-29', 'years', 1, '2023-02-28'],
    ['2026-01-15', 'months', 1, '2025-12-15'],
    ['2026-01-31', 'months', -1, '2026-02-28'],
    ['2026-03-01', 'days', 1, '2026-02-28'],
    ['2025-12-31', 'days', -1, '2026-01-01'],
    ['2026-11-20', 'years', 0, '2026-11-20'],
  ] as const)('%s, %s, %d: %s', (day, unit, count, expected) => {
    expect(daysBefore(day, unit, count)).toBe(expected);
  });

  it('counts whole days, over the end of February too', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it.each([['2026-11-20', true], ['2026-11-20T00:00:00Z', false], ['20261120', false], [20_261_120, false], [null, false]])('%j is a day: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});
