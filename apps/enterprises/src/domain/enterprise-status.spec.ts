import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enterpriseStatuses, hasLeft, isInBusiness, isReachable, nextStatuses, type EnterpriseStatus } from './enterprise-status.ts';

describe('the registration status of an enterprise (ENT-01)', () => {
  it.each<[EnterpriseStatus, EnterpriseStatus, string]>([
    ['REGISTERED', 'ACTIVE', 'opens its business'],
    ['ACTIVE', 'SUSPENDED', 'declares a suspension'],
    ['SUSPENDED', 'ACTIVE', 'resumes its business'],
    ['SUSPENDED', 'REVOKED', 'loses its licence while suspended'],
    ['ACTIVE', 'MOVED_OUT', 'moves away'],
    ['MOVED_OUT', 'MOVED_IN', 'comes back'],
    ['MOVED_IN', 'ACTIVE', 'opens its business here'],
    ['REVOKED', 'CANCELLED', 'is struck off after the revocation'],
  ])('%s → %s: it %s', (from, to) => expect(isReachable(from, to)).toBe(true));

  it.each<[EnterpriseStatus, EnterpriseStatus, string]>([
    ['ACTIVE', 'REGISTERED', 'a business in operation is not registered anew'],
    ['REVOKED', 'ACTIVE', 'a revoked licence does not come back'],
    ['CANCELLED', 'ACTIVE', 'nothing follows a cancellation'],
    ['MOVED_OUT', 'ACTIVE', 'who moved away must move in first'],
    ['ACTIVE', 'MOVED_IN', 'who is here cannot move in'],
    ['REGISTERED', 'MOVED_OUT', 'who never opened has nothing to move'],
  ])('%s → %s is refused: %s', (from, to) => expect(isReachable(from, to)).toBe(false));

  it('knows no transition from a status to itself', () => {
    for (const status of enterpriseStatuses) expect(isReachable(status, status)).toBe(false);
  });

  it('never leaves a cancellation, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...enterpriseStatuses), { maxLength: 30 }), (wishes) => {
        const path: EnterpriseStatus[] = ['REGISTERED'];
        for (const wish of wishes) if (isReachable(path.at(-1)!, wish)) path.push(wish);
        const cancelled = path.indexOf('CANCELLED');
        expect(cancelled === -1 || cancelled === path.length - 1).toBe(true);
      }),
    );
  });

  it('leads from every status but the last one somewhere', () => {
    expect(enterpriseStatuses.filter((status) => nextStatuses(status).length === 0)).toEqual(['CANCELLED']);
  });

  it('counts who is cancelled or moved away as gone, and nobody else', () => {
    expect(enterpriseStatuses.filter(hasLeft)).toEqual(['CANCELLED', 'MOVED_OUT']);
    expect(enterpriseStatuses.filter(isInBusiness)).toEqual(['ACTIVE', 'MOVED_IN']);
  });
});
