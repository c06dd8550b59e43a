/** Dice's coefficient of two sets, 0 … 1: `2·|A ∩ B| / (|A| + |B|)`. Two empty sets have nothing in common: 0. */
export function diceSimilarity(a: Iterable<string>, b: Iterable<string>): number {
  const left = new Set(a);
  const right = new Set(b);
  const size = left.size + right.size;
  return size === 0 ? 0 : (2 * left.intersection(right).size) / size;
}
