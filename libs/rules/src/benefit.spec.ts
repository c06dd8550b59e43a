import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Benefit } from './benefit.ts';
import { computeBenefit, type BenefitResult } from './compute-benefit.ts';
import { fact } from './fixtures/arbitrary-rules.ts';
import { parseBenefit } from './parse-benefit.ts';

const amount = (benefit: Benefit, facts: Record<string, number | string>): BenefitResult =>
  computeBenefit(benefit, { facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fact(value)])) });
const share = (basisPoints: number, capCents?: number): Benefit => ({ kind: 'share', fact: 'invested', basisPoints, capCents });
const fixed = (amountCents: number): Benefit => ({ kind: 'fixed', amountCents });
const byStaff: Benefit = { kind: 'tiered', fact: 'staff', tiers: [{ from: 10, benefit: fixed(100) }, { from: 50, benefit: share(1000) }] };

describe('a benefit is computed in integer fen (POL-01)', () => {
  it.each<[string, Benefit, Record<string, number | string>, number]>([
    ['a fixed amount', fixed(5_000_000), {}, 5_000_000],
    ['a share', share(1500), { invested: 1_000_000 }, 150_000],
    ['a share at its cap', share(1500, 150_000), { invested: 1_000_001 }, 150_000],
    ['half a fen goes down', share(5000), { invested: 3 }, 1],
    ['more than half a fen goes up', share(5001), { invested: 3 }, 2],
    ['beyond what a double could multiply', share(9999), { invested: 9_007_199_254_740_991 }, 9_006_298_534_815_517],
    ['below the first tier', byStaff, { staff: 9, invested: 1_000 }, 0],
    ['on the edge of a tier', byStaff, { staff: 10, invested: 1_000 }, 100],
    ['in the last tier, which counts alone', byStaff, { staff: 50, invested: 9_000 }, 900],
    ['the least', { kind: 'min', of: [fixed(3), fixed(2)] }, {}, 2],
    ['the most', { kind: 'max', of: [fixed(3), fixed(2)] }, {}, 3],
    ['the sum', { kind: 'sum', of: [fixed(3), fixed(2)] }, {}, 5],
  ])('%s', (_, benefit, facts, amountCents) => {
    expect(amount(benefit, facts)).toEqual({ kind: 'KNOWN', amountCents });
  });

  it.each<[string, Benefit, Record<string, number | string>, readonly string[]]>([
    ['a missing fact', share(1500), {}, ['invested']],
    ['a fraction of a fen', share(1500), { invested: 0.5 }, ['invested']],
    ['a negative sum', share(1500), { invested: -1 }, ['invested']],
    ['a part of a minimum', { kind: 'min', of: [fixed(0), share(1)] }, {}, ['invested']],
    ['only what the tier asks for', byStaff, { staff: 60 }, ['invested']],
    ['the tier itself', byStaff, { invested: 60 }, ['staff']],
  ])('is UNKNOWN, and says why: %s', (_, benefit, facts, missing) => {
    expect(amount(benefit, facts)).toEqual({ kind: 'UNKNOWN', missing: missing.map((key) => ({ register: 'FACT', key })) });
  });

  it('does not lose fen beyond 2^53', () => {
    expect(amount({ kind: 'sum', of: [fixed(Number.MAX_SAFE_INTEGER), fixed(1)] }, {})).toEqual({ kind: 'TOO_LARGE' });
  });

  it('is never more than half a fen from the exact share, and never above it by half', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(10_000), (invested, basisPoints) => {
        const result = amount(share(basisPoints), { invested });
        if (result.kind !== 'KNOWN') throw new Error(result.kind);
        const excess = 10_000n * BigInt(result.amountCents) - BigInt(invested) * BigInt(basisPoints);
        expect(excess >= -5_000n && excess < 5_000n).toBe(true);
      }),
    );
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an amount with a fraction', { kind: 'fixed', amountCents: 1.5 }, ['$.amountCents']],
    ['a negative amount', { kind: 'fixed', amountCents: -1 }, ['$.amountCents']],
    ['tiers that do not rise', { kind: 'sum', of: [{ kind: 'tiered', fact: 'staff', tiers: [{ from: 5, benefit: fixed(1) }, { from: 5, benefit: fixed(2) }] }] }, ['$.of[0].tiers[1].from']],
    ['an unknown kind', { kind: 'gift' }, ['$.kind']],
  ])('is refused with its place: %s', (_, json, paths) => {
    const reading = parseBenefit(json);
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path)).toEqual(paths);
  });
});
