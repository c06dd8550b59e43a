import { createRandom } from '../department-code.ts';

/** The same path gives the same UUID (version 4 in form). */
export const drawId = (seed: number, ...path: readonly (string | number)[]): string => {
  const random = createRandom(seed, ...path);
  const hex = Array.from({ length: 4 }, () => random.next().toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/** @param rank 1 is the most sought-after enterprise */
export const enterpriseIdOf = (seed: number, rank: number): string => drawId(seed, 'enterprise', rank);
