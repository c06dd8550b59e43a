import type { Plan } from '../plan.ts';

/** §11.2: the first hundredth of the enterprises gets so much of all requests. With the exponent 1.15 it would get 87 % at full scale. */
const SHARE_OF_THE_FIRST_HUNDREDTH = 0.38;
/** Key enterprises are looked at first: about so many of a hundred are. */
const KEY_SHARE = 0.0125;
const ACTIVE_SHARE = 0.88;

/**
 * How often an enterprise is asked for in a year, by Zipf's law: its rank is that among the sought-after, key enterprises before
 * all others, each in the order of the register, which is that of chance.
 */
export const createPopularity = ({ enterprises }: Plan, requestsPerYear: number): ((isKey: boolean) => number) => {
  const inBusiness = enterprises * ACTIVE_SHARE;
  const firstOfOthers = Math.round(enterprises * KEY_SHARE);
  const exponent = findExponent(enterprises / 100, inBusiness);
  const first = requestsPerYear / zipfSum(inBusiness, exponent);
  let [keys, others] = [0, 0];
  return (isKey) => {
    const rank = isKey ? (keys += 1) : firstOfOthers + (others += 1);
    return first * rank ** -exponent;
  };
};

/** The sum of n terms 1 / rank^s: its integral, and about half of the first term. */
const zipfSum = (terms: number, exponent: number): number => (terms ** (1 - exponent) - 1) / (1 - exponent) + 0.57;

/** By halving: the steeper, the more the first ones get. */
const findExponent = (firstOnes: number, all: number): number => {
  let [flat, steep] = [0.5, 0.99];
  for (let step = 0; step < 40; step += 1) {
    const middle = (flat + steep) / 2;
    if (zipfSum(firstOnes, middle) / zipfSum(all, middle) < SHARE_OF_THE_FIRST_HUNDREDTH) flat = middle;
    else steep = middle;
  }
  return flat;
};
