import { describe, expect, it } from '@jest/globals';
import { companyBrand, shopBrand } from '../words/brands.ts';
import { tradeWords } from '../words/trades.ts';
import { jurisdictions } from './jurisdictions.ts';

const firstsOf = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.charAt(0)));

describe('names are unique by construction, because', () => {
  it.each([
    ['company', companyBrand, Object.values(tradeWords).flatMap(({ company }) => company)],
    ['shop', shopBrand, Object.values(tradeWords).flatMap(({ shop }) => shop)],
  ] as const)('no %s brand can be read as a shorter brand and the beginning of a word', (_, { backs }, words) => {
    expect([...firstsOf(words)].filter((character) => backs.includes(character))).toEqual([]);
  });

  it.each([
    ['company', companyBrand],
    ['shop', shopBrand],
  ] as const)('no syllable of the %s brands stands twice at its position', (_, syllables) => {
    for (const list of [syllables.fronts, syllables.middles, syllables.backs]) expect(new Set(list).size).toBe(list.length);
  });

  it('no brand begins like a town', () => {
    const towns = firstsOf(jurisdictions.flatMap(({ towns: own }) => own.map(({ shortName }) => shortName)));
    expect([...companyBrand.fronts, ...shopBrand.fronts].filter((front) => towns.has(front))).toEqual([]);
  });
});
