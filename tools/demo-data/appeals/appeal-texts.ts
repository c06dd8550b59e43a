import { between, chance, pickFrom } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { closings, durations, impacts, openings, repeats } from '../words/appeal-texts.ts';
import { streets } from '../words/streets.ts';
import type { CatalogueItem } from './appeal-rules.ts';

/** What an appeal is about, before it is put into words: paraphrases share it. */
export interface Matter {
  readonly item: CatalogueItem;
  readonly street: string;
  readonly duration: string;
}

export const drawMatter = (random: Random, item: CatalogueItem): Matter => ({ item, street: pickFrom(random, streets), duration: pickFrom(random, durations) });

/** Opening, the matter in the words of the item, since when, what it costs, closing: some slots stay empty (§11.3). */
export const putInWords = (random: Random, enterprise: Enterprise, matter: Matter, phrase: string): string => {
  const since = chance(random, 0.6) ? `，${matter.duration}` : '';
  const impact = chance(random, 0.5) ? `，${fill(pickFrom(random, impacts), random, enterprise, matter)}` : '';
  return `${fill(pickFrom(random, openings), random, enterprise, matter)}${phrase}${since}${impact}。${chance(random, 0.7) ? pickFrom(random, closings) : ''}`;
};

export const drawPhrase = (random: Random, { phrases }: CatalogueItem, other: string | null = null): string => pickFrom(random, phrases.filter((phrase) => phrase !== other));

/** The same once more: somebody of the firm did not know of it. */
export const repeat = (random: Random, content: string): string => `${pickFrom(random, repeats)}${content}`;

/** Broken off: sent too soon, or cut by the line (§11.3). */
export const breakOff = (random: Random, content: string): string => content.replace(/^[，：。]+/, '').slice(0, between(random, 4, 9));

const fill = (text: string, random: Random, { industryCode }: Enterprise, { street }: Matter): string =>
  text
    .replace('{street}', street)
    .replace('{trade}', industryCode.startsWith('C') ? '制造' : '服务')
    .replace('{amount}', String(between(random, 2, 80) * 1_000))
    .replace('{count}', String(between(random, 3, 60)));
