import type { IndustryCode } from './industry.ts';
import { rulesFor } from './industry-rules.ts';
import { sizeClasses, sizeTable, type LowerBounds, type SizeClass, type SizeRow, type Trade } from './size-class-table.ts';

export type SizeIndicator = 'STAFF' | 'REVENUE' | 'ASSETS';
export type MissingSizeFact = SizeIndicator | 'INDUSTRY' | 'INDUSTRY_GROUP';

/** What is known of an enterprise; null is "unknown", never "none". Staff in persons, money in fen (分). */
export interface SizeFacts {
  readonly industryCode: IndustryCode | null;
  readonly staff: number | null;
  readonly revenueCents: number | null;
  readonly assetsCents: number | null;
}

/** The class that one indicator reaches by itself, and the lower bound of that class (null for MICRO, which has none). */
export interface SizeIndication {
  readonly indicator: SizeIndicator;
  readonly value: number;
  readonly reaches: SizeClass;
  readonly lowerBound: number | null;
}

export type SizeVerdict =
  | { readonly sizeClass: SizeClass; readonly trade: Trade; readonly because: readonly SizeIndication[] }
  | { readonly sizeClass: null; readonly reason: 'MISSING_FACTS'; readonly trade: Trade | null; readonly missing: readonly MissingSizeFact[] }
  | { readonly sizeClass: null; readonly reason: 'NOT_CLASSIFIED'; readonly trade: null; readonly missing: readonly [] };

/** 1 万元 = 10,000 yuan = 1,000,000 fen. */
const centsPerWan = 1_000_000;

/**
 * The size class (大中小微型) of an enterprise by 统计上大中小微型企业划分办法（2017）.
 *
 * An enterprise must reach the lower bounds of *all* indicators of its trade, otherwise it falls into the class below; so its
 * class is the lowest that any indicator reaches. It follows that one indicator below the smallest bound makes it MICRO, whatever
 * the unknown ones are; in every other case an unknown indicator leaves the class open. `INDUSTRY_GROUP` is missing when the
 * industry code is too coarse to name the trade, and trades that the method leaves out are NOT_CLASSIFIED.
 */
export function sizeClassOf(facts: SizeFacts): SizeVerdict {
  if (facts.industryCode === null) return { sizeClass: null, reason: 'MISSING_FACTS', trade: null, missing: ['INDUSTRY'] };
  const [row] = rulesFor(sizeTable, facts.industryCode);
  if (!row) return { sizeClass: null, reason: 'NOT_CLASSIFIED', trade: null, missing: [] };
  if (!isTradeCertain(row, facts.industryCode)) return { sizeClass: null, reason: 'MISSING_FACTS', trade: null, missing: ['INDUSTRY_GROUP'] };

  const used = indicatorsOf(row, facts);
  const because = used.flatMap(({ indicator, value, bounds }) => (value === null ? [] : [indicate(indicator, value, bounds)]));
  const lowest = because.toSorted((a, b) => sizeClasses.indexOf(a.reaches) - sizeClasses.indexOf(b.reaches))[0];
  if (lowest && (lowest.reaches === 'MICRO' || because.length === used.length)) return { sizeClass: lowest.reaches, trade: row.trade, because };
  return { sizeClass: null, reason: 'MISSING_FACTS', trade: row.trade, missing: used.filter(({ value }) => value === null).map(({ indicator }) => indicator) };
}

/** A code above the row's industries may also lie in another trade (`F`), or in one that the method leaves out (`Q` over social work). */
const isTradeCertain = (row: SizeRow, code: IndustryCode): boolean => row.industries.some((industry) => code.startsWith(industry));

function indicatorsOf(row: SizeRow, facts: SizeFacts) {
  const candidates = [
    { indicator: 'STAFF', value: known(facts.staff), bounds: row.staff },
    { indicator: 'REVENUE', value: known(facts.revenueCents), bounds: row.revenueWan && inCents(row.revenueWan) },
    { indicator: 'ASSETS', value: known(facts.assetsCents), bounds: row.assetsWan && inCents(row.assetsWan) },
  ] as const;
  return candidates.flatMap(({ indicator, value, bounds }) => (bounds ? [{ indicator, value, bounds }] : []));
}

/** What is no whole number is no fact. */
const known = (value: number | null): number | null => (Number.isSafeInteger(value) ? value : null);

const inCents = ([large, medium, small]: LowerBounds): LowerBounds => [large * centsPerWan, medium * centsPerWan, small * centsPerWan];

function indicate(indicator: SizeIndicator, value: number, [large, medium, small]: LowerBounds): SizeIndication {
  if (value >= large) return { indicator, value, reaches: 'LARGE', lowerBound: large };
  if (value >= medium) return { indicator, value, reaches: 'MEDIUM', lowerBound: medium };
  if (value >= small) return { indicator, value, reaches: 'SMALL', lowerBound: small };
  return { indicator, value, reaches: 'MICRO', lowerBound: null };
}
