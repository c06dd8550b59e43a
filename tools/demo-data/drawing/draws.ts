import type { Random } from './random.ts';

/** Taken out of the global object once: to look it up there at each draw costs more than the draw. */
const { floor } = Math;

export const chance = (random: Random, probability: number): boolean => random.fraction() < probability;

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number => from + floor(random.fraction() * (to - from + 1));

export const pickFrom = <Item>(random: Random, items: readonly Item[]): Item => items[floor(random.fraction() * items.length)]!;

export const shuffle = <Item>(random: Random, items: readonly Item[]): Item[] => {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = between(random, 0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
};

export type Wheel<Item> = (random: Random) => Item;

/** Draws items in proportion to their weights, which need not add up to one. */
export const createWheel = <Item>(weighted: readonly (readonly [Item, number])[]): Wheel<Item> => {
  let sum = 0;
  const ends = weighted.map(([, weight]) => (sum += weight));
  return (random) => {
    const point = random.fraction() * sum;
    return weighted[ends.findIndex((end) => point < end)]![0];
  };
};

/** Weights by rank: the first weighs 1, the n-th 1 / n^exponent. */
export const zipfWeights = <Item>(items: readonly Item[], exponent: number): [Item, number][] =>
  items.map((item, index) => [item, (index + 1) ** -exponent]);

/** By Box and Muller. */
export const standardNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());

/** @param sigma the standard deviation of the logarithm */
export const logNormal = (random: Random, median: number, sigma: number): number => median * Math.exp(sigma * standardNormal(random));

export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random.fraction());

/** By Knuth's product of fractions, for small means. */
export const poisson = (random: Random, mean: number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.fraction(); product > limit; product *= random.fraction()) count += 1;
  return count;
};
