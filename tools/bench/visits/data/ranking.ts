import { between, chance, type Random } from '../department-code.ts';

/** §11.2: the first hundredth of the enterprises gets so much of all requests, by Zipf's law with this exponent. */
const SHARE_OF_THE_FIRST_HUNDREDTH = 0.38;
const EXPONENT = 1.15;

/** Draws whom a request is about: a rank among the sought-after, or, as often as not, anybody. */
export const createRanking = (enterprises: number): ((random: Random) => number) => {
  const sought = Math.max(1, Math.round(enterprises / 100));
  const ends = new Float64Array(sought);
  let sum = 0;
  for (let rank = 1; rank <= sought; rank += 1) ends[rank - 1] = sum += rank ** -EXPONENT;
  return (random) => {
    if (!chance(random, SHARE_OF_THE_FIRST_HUNDREDTH)) return between(random, sought + 1, enterprises);
    const point = random.fraction() * sum;
    let [low, high] = [0, sought - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > point) high = middle;
      else low = middle + 1;
    }
    return low + 1;
  };
};
