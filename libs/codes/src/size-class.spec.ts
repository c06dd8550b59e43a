import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parseIndustryCode, type IndustryCode } from './industry.ts';
import { sizeClasses, sizeTable } from './size-class-table.ts';
import { sizeClassOf, type SizeFacts } from './size-class.ts';

const wan = 1_000_000;

const facts = (industry: string | null, staff: number | null, revenueCents: number | null, assetsCents: number | null = null): SizeFacts => {
  const reading = industry === null ? null : parseIndustryCode(industry);
  if (reading && !reading.ok) throw new Error(reading.message.en);
  return { industryCode: reading ? reading.code : null, staff, revenueCents, assetsCents };
};

describe('the size class by the method of 2017', () => {
  it.each([
    ['C39', 1000, 40_000 * wan, 'LARGE'],
    ['C39', 1000, 40_000 * wan - 1, 'MEDIUM'],
    ['C39', 999, 40_000 * wan, 'MEDIUM'],
    ['C39', 300, 2_000 * wan, 'MEDIUM'],
    ['C39', 300, 2_000 * wan - 1, 'SMALL'],
    ['C39', 20, 300 * wan, 'SMALL'],
    ['C39', 20, 300 * wan - 1, 'MICRO'],
    ['C39', 19, 300 * wan, 'MICRO'],
    ['C39', 5000, 299 * wan, 'MICRO'],
    ['F51', 200, 40_000 * wan, 'LARGE'],
    ['F51', 20, 5_000 * wan, 'MEDIUM'],
    ['F51', 5, 1_000 * wan, 'SMALL'],
    ['F51', 4, 1_000 * wan, 'MICRO'],
    ['F52', 300, 20_000 * wan, 'LARGE'],
    ['F52', 50, 500 * wan, 'MEDIUM'],
    ['F52', 10, 100 * wan, 'SMALL'],
    ['I65', 300, 10_000 * wan, 'LARGE'],
    ['I65', 10, 50 * wan, 'SMALL'],
    ['I65', 10, 50 * wan - 1, 'MICRO'],
  ])('an enterprise of %s with %d staff and %d fen revenue is %s', (industry, staff, revenue, sizeClass) => {
    expect(sizeClassOf(facts(industry, staff, revenue)).sizeClass).toBe(sizeClass);
  });

  it.each([
    ['A01', null, 20_000 * wan, null, 'LARGE'],
    ['A01', null, 500 * wan - 1, null, 'SMALL'],
    ['E47', null, 80_000 * wan, 80_000 * wan, 'LARGE'],
    ['E47', null, 80_000 * wan, 80_000 * wan - 1, 'MEDIUM'],
    ['E47', null, 6_000 * wan, 5_000 * wan, 'MEDIUM'],
    ['K701', null, 200_000 * wan, 10_000 * wan, 'LARGE'],
    ['K701', null, 200_000 * wan, 2_000 * wan - 1, 'MICRO'],
    ['K702', 1000, 5_000 * wan, null, 'LARGE'],
    ['L72', 300, null, 120_000 * wan, 'LARGE'],
    ['L72', 100, null, 8_000 * wan, 'MEDIUM'],
    ['M74', 300, null, null, 'LARGE'],
    ['M74', 299, null, null, 'MEDIUM'],
    ['M74', 9, null, null, 'MICRO'],
  ])('%s uses only the indicators of its trade: staff %s, revenue %s, assets %s make it %s', (industry, staff, revenue, assets, sizeClass) => {
    expect(sizeClassOf(facts(industry, staff, revenue, assets)).sizeClass).toBe(sizeClass);
  });

  it.each(sizeTable.flatMap((row) => row.industries.map((industry) => ({ row, industry }))))(
    'of $industry ($row.name.en) is reached exactly at all bounds of its row, and missed one below any bound',
    ({ row, industry }) => {
      ([['LARGE', 0], ['MEDIUM', 1], ['SMALL', 2]] as const).forEach(([sizeClass, index]) => {
        const staff = row.staff?.[index] ?? null;
        const revenue = row.revenueWan ? row.revenueWan[index] * wan : null;
        const assets = row.assetsWan ? row.assetsWan[index] * wan : null;
        const below = sizeClasses[sizeClasses.indexOf(sizeClass) - 1];
        expect(sizeClassOf(facts(industry, staff, revenue, assets))).toMatchObject({ sizeClass, trade: row.trade });
        if (staff !== null) expect(sizeClassOf(facts(industry, staff - 1, revenue, assets)).sizeClass).toBe(below);
        if (revenue !== null) expect(sizeClassOf(facts(industry, staff, revenue - 1, assets)).sizeClass).toBe(below);
        if (assets !== null) expect(sizeClassOf(facts(industry, staff, revenue, assets - 1)).sizeClass).toBe(below);
      });
    },
  );

  it('says which indicator decided, with its value and the bound that it reached', () => {
    expect(sizeClassOf(facts('C39', 1200, 3_000 * wan))).toEqual({
      sizeClass: 'MEDIUM',
      trade: 'INDUSTRY',
      because: [
        { indicator: 'STAFF', value: 1200, reaches: 'LARGE', lowerBound: 1000 },
        { indicator: 'REVENUE', value: 3_000 * wan, reaches: 'MEDIUM', lowerBound: 2_000 * wan },
      ],
    });
  });

  it.each([
    [facts(null, 10, 10), ['INDUSTRY']],
    [facts('C39', null, 2_000 * wan), ['STAFF']],
    [facts('C39', 300, null), ['REVENUE']],
    [facts('C39', null, null), ['STAFF', 'REVENUE']],
    [facts('L72', 300, 1, null), ['ASSETS']],
    [facts('C39', Number.NaN, 2_000 * wan), ['STAFF']],
    [facts('K70', 300, 1, 1), ['INDUSTRY_GROUP']],
    [facts('G59', 300, 1, 1), ['INDUSTRY_GROUP']],
    [facts('F', 300, 1, 1), ['INDUSTRY_GROUP']],
    [facts('Q', 300, 1, 1), ['INDUSTRY_GROUP']],
  ])('unknown is not "none": from %j it misses %j', (known, missing) => {
    expect(sizeClassOf(known)).toMatchObject({ sizeClass: null, reason: 'MISSING_FACTS', missing });
  });

  it('is MICRO as soon as one indicator is below the smallest bound, whatever is unknown', () => {
    expect(sizeClassOf(facts('C39', 19, null))).toMatchObject({ sizeClass: 'MICRO', because: [{ indicator: 'STAFF', reaches: 'MICRO' }] });
  });

  it.each(['G53', 'J66', 'P83', 'Q84', 'S91', 'T97', 'K704'])('leaves out %s as the method does', (industry) => {
    expect(sizeClassOf(facts(industry, 1000, 1, 1))).toMatchObject({ sizeClass: null, reason: 'NOT_CLASSIFIED' });
  });

  it('counts loading and unloading (591) as transport and the rest of 59 as storage', () => {
    expect(sizeClassOf(facts('G591', 1000, 30_000 * wan))).toMatchObject({ trade: 'TRANSPORT' });
    expect(sizeClassOf(facts('G5990', 1000, 30_000 * wan))).toMatchObject({ trade: 'STORAGE' });
  });

  it('never falls when a fact grows, and never changes once it is certain', () => {
    const codes = fc.constantFrom(...sizeTable.flatMap((row) => row.industries)) as fc.Arbitrary<IndustryCode>;
    const staff = fc.integer({ min: 0, max: 3_000 });
    const money = fc.integer({ min: 0, max: 250_000 }).map((amount) => amount * wan);
    fc.assert(
      fc.property(codes, staff, money, money, fc.nat(2_000), fc.nat(50_000), (industryCode, people, revenueCents, assetsCents, morePeople, moreMoney) => {
        const known = { industryCode, staff: people, revenueCents, assetsCents };
        const grown = { ...known, staff: people + morePeople, revenueCents: revenueCents + moreMoney * wan };
        const rank = (some: SizeFacts) => sizeClasses.indexOf(sizeClassOf(some).sizeClass!);
        expect(rank(grown)).toBeGreaterThanOrEqual(rank(known));
        const partial = sizeClassOf({ ...known, revenueCents: null });
        if (partial.sizeClass !== null) expect(partial.sizeClass).toBe(sizeClassOf(known).sizeClass);
      }),
      { numRuns: 2000 },
    );
  });
});
