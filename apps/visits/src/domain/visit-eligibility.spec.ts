import { describe, expect, it } from '@jest/globals';
import { decideEligibility, isInBusiness } from './visit-eligibility.ts';

const open = { status: 'ACTIVE', isProtected: false };

describe('may one more visit be received? (可否到访, §10.1)', () => {
  it.each([
    ['room left', open, { limit: 4, uses: [{ month: '2025-09', used: 3 }] }, '2025-09-30', { isAllowed: true, reasons: ['ROOM_LEFT'], limit: 4, usedThisMonth: 3, nextAllowedFrom: '2025-09-30' }],
    ['limit reached', open, { limit: 1, uses: [{ month: '2025-09', used: 1 }] }, '2025-09-30', { isAllowed: false, reasons: ['LIMIT_REACHED'], limit: 1, usedThisMonth: 1, nextAllowedFrom: '2025-10-01' }],
    ['the next month begins afresh', open, { limit: 1, uses: [{ month: '2025-09', used: 1 }] }, '2025-10-01', { isAllowed: true, reasons: ['ROOM_LEFT'], limit: 1, usedThisMonth: 0, nextAllowedFrom: '2025-10-01' }],
    ['protected', { ...open, isProtected: true }, { limit: 1, uses: [] }, '2025-12-31', { isAllowed: true, reasons: ['ROOM_LEFT', 'PROTECTED'], limit: 1, usedThisMonth: 0, nextAllowedFrom: '2025-12-31' }],
    ['no limit', open, { limit: null, uses: [{ month: '2025-09', used: 30 }] }, '2025-09-02', { isAllowed: true, reasons: ['NO_LIMIT'], limit: null, usedThisMonth: 30, nextAllowedFrom: '2025-09-02' }],
    ['limit 0', open, { limit: 0, uses: [] }, '2025-09-02', { isAllowed: false, reasons: ['LIMIT_REACHED'], limit: 0, usedThisMonth: 0, nextAllowedFrom: null }],
    ['out of business', { ...open, status: 'REVOKED' }, { limit: 4, uses: [] }, '2025-09-02', { isAllowed: false, reasons: ['NOT_IN_BUSINESS'], limit: 4, usedThisMonth: 0, nextAllowedFrom: null }],
  ] as const)('%s', (_case, enterprise, quota, day, expected) => {
    expect(decideEligibility(enterprise, quota, day)).toEqual({ month: day.slice(0, 7), ...expected });
  });

  it('never leaves the answer without a reason', () => {
    for (const status of ['REGISTERED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT', 'MOVED_IN'])
      for (const isProtected of [true, false])
        for (const limit of [0, 1, null]) expect(decideEligibility({ status, isProtected }, { limit, uses: [] }, '2025-09-01').reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['REGISTERED', true],
    ['ACTIVE', true],
    ['MOVED_IN', true],
    ['SUSPENDED', false],
    ['REVOKED', false],
    ['CANCELLED', false],
    ['MOVED_OUT', false],
  ])('ENT-01: in state %s an enterprise is in business is %p', (status, expected) => {
    expect(isInBusiness(status)).toBe(expected);
  });
});
