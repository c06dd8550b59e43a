import { describe, expect, it } from '@jest/globals';
import { findEarlierDuty } from './duties.ts';

const application = { appliedBy: 'clerk', decidedBy: 'approver', paidBy: 'cashier' };

describe('duties that are kept apart (POL-36)', () => {
  it.each([
    ['clerk', 'APPLIED'],
    ['approver', 'DECIDED'],
    ['cashier', 'PAID'],
    ['another', null],
  ] as const)('%s held %s', (subject, duty) => {
    expect(findEarlierDuty(application, subject, ['APPLIED', 'DECIDED', 'PAID'])).toBe(duty);
  });

  it('only those asked for stand against it', () => {
    expect(findEarlierDuty(application, 'clerk', ['DECIDED'])).toBeNull();
    expect(findEarlierDuty({ ...application, decidedBy: null }, 'approver', ['DECIDED'])).toBeNull();
  });
});
