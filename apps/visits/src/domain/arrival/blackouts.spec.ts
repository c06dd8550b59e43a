import { describe, expect, it } from '@jest/globals';
import { findBlackout, spanOfBlackout } from './blackouts.ts';

const inShanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const audit = { from: '2025-09-10', to: '2025-09-11' };

describe('days on which an enterprise receives nobody (VIS-21)', () => {
  it('run from midnight to midnight in Shanghai', () => {
    expect(spanOfBlackout(audit)).toEqual({ startsAt: inShanghai('2025-09-10 00:00'), endsAt: inShanghai('2025-09-12 00:00') });
  });

  it.each([
    ['2025-09-10 09:00', '2025-09-10 11:00', true],
    ['2025-09-11 23:00', '2025-09-12 01:00', true],
    ['2025-09-09 23:00', '2025-09-10 00:01', true],
    ['2025-09-09 22:00', '2025-09-10 00:00', false],
    ['2025-09-12 00:00', '2025-09-12 01:00', false],
    ['2025-09-08 09:00', '2025-09-15 09:00', true],
  ])('a visit from %s to %s falls into them: %s', (startsAt, endsAt, isWithin) => {
    expect(findBlackout({ startsAt: inShanghai(startsAt), endsAt: inShanghai(endsAt) }, [audit]) !== null).toBe(isWithin);
  });
});
