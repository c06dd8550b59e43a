import { describe, expect, it } from '@jest/globals';
import { firstDayOf, quarterOf } from './quarter.ts';

describe('the quarter of a list (ENT-02)', () => {
  it.each([
    ['2025-01-01T00:00:00Z', '2025Q1'],
    ['2025-03-31T15:59:59Z', '2025Q1'],
    ['2025-03-31T16:00:00Z', '2025Q2'],
    ['2025-09-01T02:00:00Z', '2025Q3'],
    ['2025-12-31T15:59:59Z', '2025Q4'],
    ['2025-12-31T16:00:00Z', '2026Q1'],
  ])('%s lies in %s: a quarter turns at midnight in Shanghai', (instant, quarter) => expect(quarterOf(new Date(instant))).toBe(quarter));

  it.each([
    ['2025Q1', '2025-01-01'],
    ['2025Q2', '2025-04-01'],
    ['2025Q3', '2025-07-01'],
    ['2025Q4', '2025-10-01'],
  ])('%s begins on %s', (quarter, day) => expect(firstDayOf(quarter)).toBe(day));
});
