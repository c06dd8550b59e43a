import { describe, expect, it } from '@jest/globals';
import { official } from '@qinqing/testing';
import { instantsOf, spanOf } from '../month.ts';
import { isLargeEnough, isPublished, metricReaderOf } from './metric-readers.ts';

describe('who reads figures (VIS-08)', () => {
  it.each([
    ['SERVICE_CENTRE', '440704', 'CENTRE'],
    ['SERVICE_CENTRE', '440704001', 'CENTRE'],
    ['SERVICE_CENTRE', '440703', 'PUBLIC'],
    ['SERVICE_CENTRE', '440700', 'PUBLIC'],
    ['GOVERNMENT_OFFICE', '440704', 'SERVING'],
    ['DISTRICT_LEADER', '440704', 'SERVING'],
    ['ASSESSMENT_OFFICE', '440704', 'SERVING'],
    ['REQUESTING_UNIT', '440704', 'PUBLIC'],
    ['LIAISON', '440704', 'PUBLIC'],
    ['CLERK', '440704', 'PUBLIC'],
  ] as const)('%s of 440704 reads %s as %s', (role, divisionCode, expected) => {
    expect(metricReaderOf(official('x', [role]), divisionCode)).toBe(expected);
  });
});

describe('what is published (§0.1)', () => {
  const on = (text: string): Date => new Date(`${text}T00:00:00+08:00`);

  it.each([
    ['440704', '2025-09', 3, '2025-10-31', true],
    ['440704', '2025-09', 3, '2025-10-30', false],
    ['440704', '2025-09', 1, '2026-10-31', false],
    ['440704', '2025-08', 3, '2026-10-31', false],
    ['440704', '2025-09', 12, '2026-10-31', false],
    ['440704001', '2025-09', 3, '2026-10-31', false],
    ['440700', '2025-09', 3, '2026-10-31', false],
    ['440000', '2025-09', 3, '2026-10-31', false],
  ])('%s, %s and %d months, on %s: %p', (divisionCode, month, months, now, expected) => {
    expect(isPublished(divisionCode, spanOf(month, months), on(now), { publicDelayDays: 30 })).toBe(expected);
  });

  it('no two published spans overlap, so that none can be told from the difference of others', () => {
    const months = Array.from({ length: 24 }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
    const spans = months.flatMap((month) => Array.from({ length: 12 }, (_, index) => spanOf(month, index + 1))).filter((span) => isPublished('440704', span, on('2030-01-01'), { publicDelayDays: 30 }));
    expect(spans).toHaveLength(8);
    for (const one of spans) for (const other of spans) expect(one === other || one.lastMonth < other.firstMonth || other.lastMonth < one.firstMonth).toBe(true);
  });

  it('the smallest of its groups decides', () => {
    expect([isLargeEnough([5, 9], 5), isLargeEnough([5, 4], 5), isLargeEnough([], 5)]).toEqual([true, false, true]);
  });

  it('spans are whole months in Shanghai', () => {
    expect(spanOf('2025-02', 4)).toEqual({ firstMonth: '2024-11', lastMonth: '2025-02' });
    expect(instantsOf(spanOf('2025-12', 1))).toEqual({ from: new Date('2025-11-30T16:00:00Z'), to: new Date('2025-12-31T16:00:00Z') });
  });
});
