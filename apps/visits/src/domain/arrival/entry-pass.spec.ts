import { describe, expect, it } from '@jest/globals';
import { findPassProblem, type ScannedPass } from './entry-pass.ts';

const good: ScannedPass = { passId: 'p', visitRequestId: 'v', memberState: 'VERIFIED', hasPledged: true, isVoid: false, isUsed: false, isBanned: false, validOn: '2025-09-10' };

describe('a code at the gate (VIS-19)', () => {
  it('opens it for its visit, on its day, for a visitor who is verified and has pledged', () => {
    expect(findPassProblem(good, 'v', '2025-09-10')).toBeNull();
  });

  it.each<readonly [string, Partial<ScannedPass>]>([
    ['OTHER_VISIT', { visitRequestId: 'w' }],
    ['VOID', { isVoid: true }],
    ['USED', { isUsed: true }],
    ['WRONG_DAY', { validOn: '2025-09-11' }],
    ['WRONG_DAY', { validOn: '2025-09-09' }],
    ['NOT_VERIFIED', { memberState: 'UNVERIFIED' }],
    ['NOT_VERIFIED', { memberState: 'REJECTED' }],
    ['NOT_VERIFIED', { hasPledged: false }],
    ['BANNED', { isBanned: true }],
  ])('does not open it: %s', (problem, changes) => {
    expect(findPassProblem({ ...good, ...changes }, 'v', '2025-09-10')).toBe(problem);
  });

  it('that nobody issued is unknown', () => {
    expect(findPassProblem(undefined, 'v', '2025-09-10')).toBe('UNKNOWN');
  });

  it('of another visit tells nothing of that visit', () => {
    expect(findPassProblem({ ...good, visitRequestId: 'w', isUsed: true, isBanned: true, validOn: '2025-01-01' }, 'v', '2025-09-10')).toBe('OTHER_VISIT');
  });
});
