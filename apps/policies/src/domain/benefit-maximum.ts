import type { Benefit } from '@qinqing/rules';

/**
 * The most that a formula can give, in fen.
 *
 * @returns null when there is no end to it: a share without a cap
 */
export const maximumOf = (benefit: Benefit): number | null => {
  switch (benefit.kind) {
    case 'fixed':
      return benefit.amountCents;
    case 'share':
      return benefit.capCents ?? null;
    case 'tiered':
      return largest(benefit.tiers.map((tier) => maximumOf(tier.benefit)));
    case 'max':
      return largest(benefit.of.map(maximumOf));
    case 'min': {
      const known = benefit.of.map(maximumOf).filter((maximum) => maximum !== null);
      return known.length === 0 ? null : Math.min(...known);
    }
    case 'sum': {
      const parts = benefit.of.map(maximumOf);
      return parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null;
    }
  }
};

const largest = (maxima: readonly (number | null)[]): number | null => (maxima.every((maximum) => maximum !== null) ? Math.max(0, ...maxima) : null);
