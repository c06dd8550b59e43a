import { chance } from '../drawing/draws.ts';
import { createPermutation, type Permutation } from '../drawing/permutation.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { BrandSyllables } from '../words/brands.ts';

/** Gives each brand at most once per word and jurisdiction, so that no two enterprises there share brand + word. */
export interface BrandBook {
  take(random: Random, syllables: BrandSyllables, jurisdiction: string, word: string): string;
}

/** Short brands are what founders want; who comes late, or likes it so, takes a long one. */
const LONG_BRAND_SHARE = 0.2;

/**
 * Walks through all brands of a word in an order that the seed decides. It remembers how many are taken and not which:
 * memory grows with the words, not with the enterprises.
 */
export const createBrandBook = (seed: number): BrandBook => {
  const walks = new Map<string, Walk>();
  const walkOf = (key: string, size: number): Walk => {
    const walk = walks.get(key) ?? { size, permutation: createPermutation(createRandom(seed, 'brand', key), size), taken: 0 };
    walks.set(key, walk);
    return walk;
  };
  return {
    take: (random, syllables, jurisdiction, word) => {
      const { fronts, middles, backs } = syllables;
      const short = walkOf(`${jurisdiction}/${word}/short`, fronts.length * backs.length);
      if (short.taken < short.size && !chance(random, LONG_BRAND_SHARE)) return spell(nextPlace(short), [fronts, backs]);
      return spell(nextPlace(walkOf(`${jurisdiction}/${word}/long`, fronts.length * middles.length * backs.length)), [fronts, middles, backs]);
    },
  };
};

interface Walk {
  readonly size: number;
  readonly permutation: Permutation;
  taken: number;
}

const nextPlace = (walk: Walk): number => {
  if (walk.taken === walk.size) throw new Error(`All ${walk.size} brands of a word are taken: the word lists are too short for this scale.`);
  const place = walk.permutation(walk.taken);
  walk.taken += 1;
  return place;
};

/** Reads the place as a number whose digits are syllables. */
const spell = (place: number, positions: readonly (readonly string[])[]): string => {
  let rest = place;
  return positions.reduceRight((text, syllables) => {
    const syllable = syllables[rest % syllables.length]!;
    rest = Math.floor(rest / syllables.length);
    return syllable + text;
  }, '');
};
