import { describe, expect, it } from '@jest/globals';
import { reachableFrom } from '@qinqing/state-machine';
import { addMonths, isAnnounced, protectionTransitions, removalByEnterprise, walkProtection, type ProtectionEvent, type ProtectionState } from './protection-entry.ts';

describe('an entry of the protection list (VIS-09)', () => {
  it.each<readonly [ProtectionState, ProtectionEvent, ProtectionState | null]>([
    ['PROPOSED', 'consent', 'CONSENTED'],
    ['PROPOSED', 'activate', null],
    ['CONSENTED', 'consent', null],
    ['CONSENTED', 'activate', 'ACTIVE'],
    ['ACTIVE', 'fallDue', 'UNDER_REVIEW'],
    ['ACTIVE', 'keep', 'ACTIVE'],
    ['UNDER_REVIEW', 'keep', 'ACTIVE'],
    ['UNDER_REVIEW', 'remove', 'REMOVED'],
    ['REMOVED', 'remove', null],
    ['REMOVED', 'consent', null],
  ])('%s by %s becomes %s', (from, event, to) => {
    expect(walkProtection(from, [event])?.at(-1)?.to ?? null).toBe(to);
  });

  it('becomes active only through the enterprise’s consent', () => {
    const { consent: _left, ...rest } = protectionTransitions;
    expect(reachableFrom({ ...rest, consent: {} }, 'PROPOSED')).toEqual(new Set(['PROPOSED', 'REMOVED']));
  });

  it('every state can be left, and leads to REMOVED alone in the end', () => {
    for (const state of ['PROPOSED', 'CONSENTED', 'ACTIVE', 'UNDER_REVIEW'] as const) expect(reachableFrom(protectionTransitions, state)).toContain('REMOVED');
    expect([...reachableFrom(protectionTransitions, 'REMOVED')]).toEqual(['REMOVED']);
  });

  it('the enterprise declines what is proposed, and withdraws from what it has consented to', () => {
    expect((['PROPOSED', 'CONSENTED', 'ACTIVE', 'UNDER_REVIEW'] as const).map((state) => removalByEnterprise({ state }))).toEqual(['DECLINED', 'WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
  });

  it('others are told of an end only where they were told of a beginning', () => {
    expect((['PROPOSED', 'CONSENTED', 'ACTIVE', 'UNDER_REVIEW', 'REMOVED'] as const).map((state) => isAnnounced({ state }))).toEqual([false, true, true, true, false]);
  });
});

describe('the quarterly review', () => {
  it.each([
    ['2025-09-01', 3, '2025-12-01'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-01-31', -3, '2024-10-31'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
