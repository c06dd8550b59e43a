/** Kleene's three values (§10.8). UNKNOWN says that a fact is missing, which never counts as a no. */
export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

export const truthOf = (holds: boolean): Truth => (holds ? 'TRUE' : 'FALSE');

export const negate = (value: Truth): Truth => (value === 'UNKNOWN' ? 'UNKNOWN' : truthOf(value === 'FALSE'));

/** At least `k` of `total` conditions hold, given how many are known to hold and how many are unknown. `all` is k = total, `any` is k = 1. */
export function atLeastHold(k: number, known: number, unknown: number): Truth {
  if (known >= k) return 'TRUE';
  return known + unknown < k ? 'FALSE' : 'UNKNOWN';
}
