import { describe, expect, it } from '@jest/globals';
import { decideSettlement, type Settlement } from './settlement.ts';
import type { ProtectionState } from './protection-entry.ts';

describe('an entry and the register (VIS-09)', () => {
  it.each<readonly [ProtectionState, boolean, string, Settlement | null]>([
    ['PROPOSED', false, 'ACTIVE', null],
    ['PROPOSED', false, 'CANCELLED', 'END_LEFT'],
    ['CONSENTED', false, 'ACTIVE', null],
    ['CONSENTED', true, 'ACTIVE', 'ACTIVATE'],
    ['CONSENTED', false, 'MOVED_OUT', 'END_LEFT'],
    ['ACTIVE', true, 'ACTIVE', null],
    ['ACTIVE', false, 'ACTIVE', 'END_IN_REGISTER'],
    ['ACTIVE', false, 'CANCELLED', 'END_LEFT'],
    ['UNDER_REVIEW', false, 'SUSPENDED', 'END_IN_REGISTER'],
    ['UNDER_REVIEW', true, 'SUSPENDED', null],
    ['REMOVED', true, 'ACTIVE', null],
    ['REMOVED', false, 'ACTIVE', 'SETTLE'],
  ])('%s, protected in the register: %s, %s: %s', (state, isProtected, status, expected) => {
    expect(decideSettlement({ state, isSettled: false }, { isProtected, status })).toBe(expected);
  });

  it('what is settled stays so', () => {
    expect(decideSettlement({ state: 'REMOVED', isSettled: true }, { isProtected: false, status: 'ACTIVE' })).toBeNull();
  });
});
