import { describe, expect, it } from '@jest/globals';
import { isTooMuch, weekOf, weekOfInstant } from './accompanying-load.ts';

describe('the load of accompanying (VIS-31)', () => {
  it.each([
    [8, false],
    [9, true],
  ])('%d visits a week with a limit of 8: too much is %p', (visits, expected) => {
    expect(isTooMuch({ officerId: 'o', visits, limit: 8 })).toBe(expected);
  });

  it.each(['2025-09-01', '2025-09-03', '2025-09-07'])('the week of %s is from Monday, 1 September, to Monday, 8 September in Shanghai', (day) => {
    expect(weekOf(day)).toEqual({ from: new Date('2025-08-31T16:00:00Z'), to: new Date('2025-09-07T16:00:00Z') });
  });

  it('Sunday evening in London is Monday in Shanghai', () => {
    expect(weekOfInstant(new Date('2025-09-07T16:30:00Z')).from).toEqual(new Date('2025-09-07T16:00:00Z'));
  });
});
