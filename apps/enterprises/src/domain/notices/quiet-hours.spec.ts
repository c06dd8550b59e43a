import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfQuiet } from './quiet-hours.ts';

const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);
const night = { from: '21:00', to: '08:00' };
const minute = fc.integer({ min: 0, max: 1_439 }).map((value) => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`);

describe('quiet hours (SHR-09)', () => {
  it.each([
    ['2025-09-01T20:59', night, null],
    ['2025-09-01T21:00', night, '2025-09-02T08:00'],
    ['2025-09-01T23:59', night, '2025-09-02T08:00'],
    ['2025-09-02T00:00', night, '2025-09-02T08:00'],
    ['2025-09-02T07:59', night, '2025-09-02T08:00'],
    ['2025-09-02T08:00', night, null],
    ['2025-12-31T22:00', night, '2026-01-01T08:00'],
    ['2025-09-01T12:30', { from: '12:00', to: '14:00' }, '2025-09-01T14:00'],
    ['2025-09-01T14:00', { from: '12:00', to: '14:00' }, null],
    ['2025-09-01T12:00', { from: '12:00', to: '12:00' }, null],
  ])('at %s in Shanghai, within %j, end at %s', (now, hours, end) => {
    expect(endOfQuiet(hours, shanghai(now))).toEqual(end === null ? null : shanghai(end));
  });

  it('whatever the hours and the instant: the end is ahead, within a day, at the stated time, and quiet no longer', () => {
    fc.assert(
      fc.property(minute, minute, fc.date({ min: new Date('2018-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (from, to, now) => {
        const end = endOfQuiet({ from, to }, now);
        if (end === null) return;
        expect(end.getTime() - now.getTime()).toBeGreaterThan(0);
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
        expect(new Date(end.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)).toBe(to);
        expect(endOfQuiet({ from, to }, end)).toBeNull();
      }),
    );
  });
});
