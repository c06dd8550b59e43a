import type { Benefit } from './benefit.ts';
import { numberOn } from './lookup.ts';
import type { FactReference, Profile } from './profile.ts';

export type BenefitResult =
  | { readonly kind: 'KNOWN'; readonly amountCents: number }
  | { readonly kind: 'UNKNOWN'; readonly missing: readonly FactReference[] }
  /** More than 2^53 − 1 fen: the formula or a fact is wrong. */
  | { readonly kind: 'TOO_LARGE' };

/**
 * The amount of a benefit in integer fen. A share is exact in integers and rounded half down to the fen (0.5 fen goes down, so that
 * rounding never favours the payee of public money). A negative or fractional fact is no sum of money, and makes the amount UNKNOWN,
 * as a missing one does; so does any unknown part of a min, max or sum.
 */
export function computeBenefit(formula: Benefit, profile: Profile): BenefitResult {
  const missing = new Set<string>();
  const amount = compute(formula, profile, missing);
  if (missing.size > 0) return { kind: 'UNKNOWN', missing: [...missing].map((key) => ({ register: 'FACT', key })) };
  return amount > BigInt(Number.MAX_SAFE_INTEGER) ? { kind: 'TOO_LARGE' } : { kind: 'KNOWN', amountCents: Number(amount) };
}

/** In big integers: revenue in fen × basis points leaves the range in which a double is exact. */
function compute(formula: Benefit, profile: Profile, missing: Set<string>): bigint {
  switch (formula.kind) {
    case 'fixed':
      return BigInt(formula.amountCents);
    case 'share': {
      const base = numberOn(profile, formula.fact);
      if (base === undefined || !Number.isSafeInteger(base) || base < 0) return unknown(formula.fact, missing);
      const share = halfDown(BigInt(base) * BigInt(formula.basisPoints), 10_000n);
      return formula.capCents === undefined ? share : least([share, BigInt(formula.capCents)]);
    }
    case 'tiered': {
      const size = numberOn(profile, formula.fact);
      if (size === undefined) return unknown(formula.fact, missing);
      const tier = formula.tiers.findLast(({ from }) => size >= from);
      return tier ? compute(tier.benefit, profile, missing) : 0n;
    }
    case 'min':
      return least(formula.of.map((part) => compute(part, profile, missing)));
    case 'max':
      return formula.of.map((part) => compute(part, profile, missing)).reduce((a, b) => (a > b ? a : b));
    case 'sum':
      return formula.of.map((part) => compute(part, profile, missing)).reduce((a, b) => a + b);
  }
}

const unknown = (key: string, missing: Set<string>): bigint => {
  missing.add(key);
  return 0n;
};

const least = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (a < b ? a : b));

/** `n / d` to the nearest whole, a half downwards; both are not negative. */
const halfDown = (n: bigint, d: bigint): bigint => (2n * n + d - 1n) / (2n * d);
