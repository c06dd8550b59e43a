import { chance, createWheel, pickFrom, zipfWeights } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { givenSyllables, surnames } from '../words/people.ts';

export interface PersonName {
  readonly zh: string;
  /** Surname first, as in Chinese. */
  readonly en: string;
}

const drawSurname = createWheel(zipfWeights(surnames, 0.7));

const TWO_SYLLABLE_SHARE = 0.85;

export const drawPersonName = (random: Random): PersonName => {
  const [surname, surnameEn] = drawSurname(random);
  const given = chance(random, TWO_SYLLABLE_SHARE) ? [pickFrom(random, givenSyllables), pickFrom(random, givenSyllables)] : [pickFrom(random, givenSyllables)];
  const givenEn = given.map(([, pinyin]) => pinyin).join('');
  return { zh: surname + given.map(([character]) => character).join(''), en: `${surnameEn} ${givenEn.charAt(0).toUpperCase()}${givenEn.slice(1)}` };
};
