import { numberOn, yearlyNumber } from './lookup.ts';
import type { Day, Profile } from './profile.ts';
import type { Atom, GrowthAtom, RatioAtom, SumOverAtom } from './rule.ts';

/** The number that an atom compares, in the unit of its limit; undefined when it cannot be worked out. */
export type Measure = (profile: Profile) => number | undefined;

/** Null for atoms that compare no number. */
export function measureOf(atom: Atom, day: Day): Measure | null {
  switch (atom.kind) {
    case 'cmp':
    case 'between':
      return (profile) => numberOn(profile, atom.fact);
    case 'ratio':
      return measureRatio(atom);
    case 'growth':
      return measureGrowth(atom, day);
    case 'sumOver':
      return measureSum(atom, day);
    default:
      return null;
  }
}

/** The last year of a period: the rule's own, or the last one that is closed on the day. */
export const endYearOf = (atom: GrowthAtom | SumOverAtom, day: Day): number => atom.endYear ?? Number(day.slice(0, 4)) - 1;

const measureRatio =
  (atom: RatioAtom): Measure =>
  (profile) => {
    const numerator = numberOn(profile, atom.numerator);
    const denominator = numberOn(profile, atom.denominator);
    return numerator === undefined || denominator === undefined || denominator <= 0 ? undefined : settle((numerator / denominator) * 10_000);
  };

function measureGrowth(atom: GrowthAtom, day: Day): Measure {
  const endYear = endYearOf(atom, day);
  return (profile) => {
    const first = yearlyNumber(profile, atom.fact, endYear - atom.years);
    const last = yearlyNumber(profile, atom.fact, endYear);
    if (first === undefined || last === undefined || first <= 0 || last < 0) return undefined;
    return settle(((last / first) ** (1 / atom.years) - 1) * 10_000);
  };
}

function measureSum(atom: SumOverAtom, day: Day): Measure {
  const years = sumYears(atom, day);
  return (profile) => {
    let sum = 0;
    for (const year of years) {
      const value = yearlyNumber(profile, atom.fact, year);
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  };
}

export const sumYears = (atom: SumOverAtom, day: Day): readonly number[] => {
  const endYear = endYearOf(atom, day);
  return Array.from({ length: atom.years }, (_, index) => endYear - atom.years + 1 + index);
};

/** A billionth of a basis point is binary dust: without this, growth from 100 to 115 would be less than 15 %. */
const settle = (basisPoints: number): number => (Math.abs(basisPoints) < 1e6 ? Math.round(basisPoints * 1e9) / 1e9 : basisPoints);
