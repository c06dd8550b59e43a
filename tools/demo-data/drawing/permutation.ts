import { between } from './draws.ts';
import type { Random } from './random.ts';

/** Gives every position from 0 to size − 1 a place of its own: something unique can be drawn without remembering what was drawn before. */
export type Permutation = (position: number) => number;

/**
 * A stride without a common divisor with the size meets every place once before it comes back; at two fifths of the size, neighbours
 * look unrelated. Exact while position × size < 2⁵³.
 */
export const createPermutation = (random: Random, size: number): Permutation => {
  const start = between(random, 0, size - 1);
  let stride = between(random, Math.floor(size * 0.37), Math.floor(size * 0.43));
  while (greatestCommonDivisor(stride, size) !== 1) stride += 1;
  return (position) => (start + position * stride) % size;
};

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
