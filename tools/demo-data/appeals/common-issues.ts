import type { Day } from '@qinqing/working-time';
import { addDays } from '../drawing/days.ts';
import { between, logNormal, pickFrom, shuffle } from '../drawing/draws.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { commonCauses } from '../words/appeal-texts.ts';
import { streets } from '../words/streets.ts';
import { catalogue, type CatalogueItem } from './appeal-rules.ts';

/** A planted common issue (共性问题, §10.12): what several enterprises of one town raise within 60 days. */
export interface CommonIssue {
  readonly item: CatalogueItem;
  readonly words: string;
  readonly street: string;
  /** At least three times as many in the last 30 days as in the 30 before. */
  readonly isGrowing: boolean;
  readonly complaints: readonly { readonly enterprise: Enterprise; readonly notBefore: Day }[];
}

/** §11.3: 40 a year of 5 to 60 enterprises each, six of them growing; a small district has at least four, one of them growing. */
const AT_FULL_SCALE = 40;
const LEAST = 4;
const GROWING_EVERY = 6;
const SIZE = { least: 5, most: 60, median: 14, sigma: 0.7 };
/** A cause is felt for so many days. */
const SPAN_DAYS = 60;

/** @param neighbours by town: who could suffer from the same cause */
export const drawCommonIssues = (plan: Plan, neighbours: ReadonlyMap<string, readonly Enterprise[]>, span: { readonly from: Day; readonly days: number }): CommonIssue[] => {
  const towns = [...neighbours].filter(([, ofTown]) => ofTown.length >= SIZE.least);
  if (towns.length === 0) return [];
  return Array.from({ length: Math.max(LEAST, Math.round(AT_FULL_SCALE * plan.yearShare)) }, (_, index) => {
    const random = createRandom(plan.seed, 'common-issue', index);
    const cause = commonCauses[index % commonCauses.length]!;
    const street = pickFrom(random, streets);
    const isGrowing = index % GROWING_EVERY === 0;
    const begins = addDays(span.from, between(random, 0, span.days - SPAN_DAYS));
    const [, ofTown] = pickFrom(random, towns);
    const wanted = Math.min(Math.round(Math.max(SIZE.least, Math.min(SIZE.most, logNormal(random, SIZE.median, SIZE.sigma)))), ofTown.length);
    const complaints = shuffle(random, ofTown).slice(0, wanted).map((enterprise) => ({ enterprise, notBefore: addDays(begins, drawDay(random, isGrowing)) }));
    return { item: catalogue.find(({ name }) => name.zh === cause.item)!, words: cause.text.replace('{street}', street), street, isGrowing, complaints };
  });
};

/** Evenly, or four of five in the second half. */
const drawDay = (random: Random, isGrowing: boolean): number => {
  const half = SPAN_DAYS / 2;
  const isLate = random.fraction() < (isGrowing ? 0.85 : 0.5);
  return between(random, 0, half - 1) + (isLate ? half : 0);
};
