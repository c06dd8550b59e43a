import { describe, expect, it } from '@jest/globals';
import type { Benefit } from '@qinqing/rules';
import { maximumOf } from './benefit-maximum.ts';

const fixed = (amountCents: number): Benefit => ({ kind: 'fixed', amountCents });
const share: Benefit = { kind: 'share', fact: 'revenue', basisPoints: 100 };
const capped: Benefit = { ...share, capCents: 500 };

describe('the most that a benefit can give', () => {
  it.each<readonly [string, Benefit, number | null]>([
    ['a fixed amount', fixed(7), 7],
    ['a share with a cap', capped, 500],
    ['a share without a cap has no end', share, null],
    ['tiers: the highest', { kind: 'tiered', fact: 'staff', tiers: [{ from: 1, benefit: fixed(9) }, { from: 20, benefit: fixed(3) }] }, 9],
    ['tiers with one that has no end', { kind: 'tiered', fact: 'staff', tiers: [{ from: 1, benefit: fixed(9) }, { from: 20, benefit: share }] }, null],
    ['the larger of two', { kind: 'max', of: [fixed(7), capped] }, 500],
    ['the larger of two of which one has no end', { kind: 'max', of: [fixed(7), share] }, null],
    ['the smaller of two is capped by either', { kind: 'min', of: [fixed(7), share] }, 7],
    ['the smaller of two without an end', { kind: 'min', of: [share, share] }, null],
    ['a sum', { kind: 'sum', of: [fixed(7), capped] }, 507],
    ['a sum with a part that has no end', { kind: 'sum', of: [fixed(7), share] }, null],
  ])('%s', (_case, benefit, expected) => {
    expect(maximumOf(benefit)).toBe(expected);
  });
});
