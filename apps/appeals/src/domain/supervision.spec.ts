import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar as calendar } from '@qinqing/working-time';
import { isLongRed, longRedBefore, type OverdueAppeal } from './supervision.ts';

const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const appeal = (dueAt: string, changes: Partial<OverdueAppeal> = {}): OverdueAppeal => ({ dueAt: inShanghai(dueAt), answeredAt: null, pausedSince: null, ...changes });

describe('how long a promise is red (APL-15: > 3 working days on the district leader’s list)', () => {
  it.each([
    ['2025-09-01 18:00', '2025-09-04 23:59', false],
    ['2025-09-01 18:00', '2025-09-05 00:00', true],
    ['2025-09-25 18:00', '2025-09-29 23:59', false],
    ['2025-09-25 18:00', '2025-09-30 00:00', true],
    ['2025-09-29 18:00', '2025-10-10 23:59', false],
    ['2025-09-29 18:00', '2025-10-12 10:00', true],
  ])('due %s, on %s: %s', (dueAt, now, expected) => {
    expect(isLongRed(appeal(dueAt), calendar, inShanghai(now), 3)).toBe(expected);
  });

  it('an answer ends it, and while the enterprise is waited for it grows no longer', () => {
    expect(isLongRed(appeal('2025-09-01 18:00', { answeredAt: inShanghai('2025-09-20 10:00') }), calendar, inShanghai('2025-09-30 10:00'), 3)).toBe(false);
    expect(isLongRed(appeal('2025-09-01 18:00', { pausedSince: inShanghai('2025-09-02 10:00') }), calendar, inShanghai('2025-09-30 10:00'), 3)).toBe(false);
  });

  it('the list’s boundary is a midnight in Shanghai', () => {
    expect(longRedBefore(calendar, inShanghai('2025-09-05 10:00'), 3)).toEqual(inShanghai('2025-09-02 00:00'));
    expect(longRedBefore(calendar, inShanghai('2025-10-09 10:00'), 1)).toEqual(inShanghai('2025-09-30 00:00'));
  });
});
