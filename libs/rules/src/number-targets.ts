import { endYearOf, measureOf, sumYears } from './atom-measure.ts';
import type { FactTarget } from './apply-fix.ts';
import { numberOn, yearlyNumber } from './lookup.ts';
import type { Day, Profile } from './profile.ts';
import type { Atom, BetweenAtom, CompareAtom, Comparison, GrowthAtom, RatioAtom, SumOverAtom } from './rule.ts';

export type NumberAtom = CompareAtom | BetweenAtom | RatioAtom | GrowthAtom | SumOverAtom;

/** The nearest admissible number, and the limit to which §10.8 relates the gap. */
export interface Aim {
  readonly target: number;
  readonly limit: number;
}

export const isNumberAtom = (atom: Atom): atom is NumberAtom => ['cmp', 'between', 'ratio', 'growth', 'sumOver'].includes(atom.kind);

const opposite = { '<': '>=', '<=': '>', '>=': '<', '>': '<=' } as const;

/** What the measured number has to become. An unknown number starts from the limit. */
export function aimOf(atom: NumberAtom, isNegated: boolean, actual: number | undefined): Aim {
  if (atom.kind === 'between') return aimBetween(atom, isNegated, actual);
  const limit = limitOf(atom);
  const step = stepAt(limit);
  if (atom.op === '=') return { limit, target: isNegated ? limit + step : limit };
  const op: Comparison = isNegated ? opposite[atom.op] : atom.op;
  return { limit, target: op === '>' ? limit + step : op === '<' ? limit - step : limit };
}

/** `|v − a| / max(|v|, 1)` (§10.8). Strict limits are counted to the first admissible number, so that no failing condition is at distance 0. */
export const relativeGap = ({ target, limit }: Aim, actual: number): number => Math.abs(target - actual) / Math.max(Math.abs(limit), 1);

/** Sets of values that could bring the measured number to the target, best first. The caller keeps the first that does. */
export function numberCandidates(atom: NumberAtom, { target }: Aim, profile: Profile, day: Day): readonly (readonly FactTarget[])[] {
  switch (atom.kind) {
    case 'cmp':
    case 'between':
      return [[fact(atom.fact, target)]];
    case 'ratio':
      return ratioCandidates(atom, target, profile);
    case 'growth':
      return growthCandidates(atom, target, profile, day);
    case 'sumOver':
      return sumCandidates(atom, target, profile, day);
  }
}

const limitOf = (atom: Exclude<NumberAtom, BetweenAtom>): number => ('value' in atom ? atom.value : atom.basisPoints);

/** Staff and fen are counted in ones. */
const stepAt = (limit: number): number => (Number.isInteger(limit) ? 1 : Math.max(Math.abs(limit), 1) * 1e-6);

function aimBetween({ min, max }: BetweenAtom, isNegated: boolean, actual = isNegated ? max : min): Aim {
  if (!isNegated) return actual < min ? { target: min, limit: min } : { target: max < actual ? max : actual, limit: max };
  const below: Aim = { target: min - stepAt(min), limit: min };
  const above: Aim = { target: max + stepAt(max), limit: max };
  return actual - below.target < above.target - actual ? below : above;
}

/** The numerator is what an enterprise can move; the denominator only when nothing else is known. */
function ratioCandidates(atom: RatioAtom, basisPoints: number, profile: Profile): readonly (readonly FactTarget[])[] {
  const numerator = numberOn(profile, atom.numerator);
  const denominator = numberOn(profile, atom.denominator);
  const both = [fact(atom.denominator, 10_000), fact(atom.numerator, basisPoints)];
  if (denominator !== undefined && denominator > 0) {
    return [...near((denominator * basisPoints) / 10_000).map((value) => [fact(atom.numerator, value)]), both];
  }
  if (numerator === undefined) return [both];
  const denominators = basisPoints === 0 ? [1] : near((numerator * 10_000) / basisPoints);
  return [...denominators.map((value) => [fact(atom.denominator, value)]), both];
}

function growthCandidates(atom: GrowthAtom, basisPoints: number, profile: Profile, day: Day): readonly (readonly FactTarget[])[] {
  const endYear = endYearOf(atom, day);
  const [firstYear, factor] = [endYear - atom.years, Math.max(0, 1 + basisPoints / 10_000) ** atom.years];
  const first = yearlyNumber(profile, atom.fact, firstYear);
  const last = yearlyNumber(profile, atom.fact, endYear);
  const both = near(1e6 * factor).map((value) => [yearly(atom.fact, firstYear, 1e6), yearly(atom.fact, endYear, value)]);
  if (first !== undefined && first > 0) return [...near(first * factor).map((value) => [yearly(atom.fact, endYear, value)]), ...both];
  if (last === undefined || factor === 0) return both;
  return [...near(last / factor).map((value) => [yearly(atom.fact, firstYear, value)]), ...both];
}

/** What is missing carries the whole rest; when every year is known, the last one does. */
function sumCandidates(atom: SumOverAtom, target: number, profile: Profile, day: Day): readonly (readonly FactTarget[])[] {
  const years = sumYears(atom, day).map((year) => ({ year, value: yearlyNumber(profile, atom.fact, year) }));
  const missing = years.filter(({ value }) => value === undefined).map(({ year }) => year);
  const open = missing.length > 0 ? missing : [endYearOf(atom, day)];
  const fixed = years.filter(({ year }) => !open.includes(year)).reduce((sum, { value }) => sum + value!, 0);
  const spread = (rest: number, over: readonly number[]): readonly FactTarget[] => over.map((year, index) => yearly(atom.fact, year, index === over.length - 1 ? rest : 0));
  return [...near(target - fixed).map((rest) => spread(rest, open)), spread(target, sumYears(atom, day))];
}

/** Whole numbers around a value first, because heads and fen are whole; then the value itself and its neighbours. */
const near = (value: number): readonly number[] => [
  ...[Math.round(value), Math.floor(value), Math.ceil(value), Math.floor(value) - 1, Math.ceil(value) + 1].toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value)),
  value,
  value * (1 - 1e-9),
  value * (1 + 1e-9),
];

const fact = (key: string, value: number): FactTarget => ({ reference: { register: 'FACT', key }, value });
const yearly = (key: string, year: number, value: number): FactTarget => ({ reference: { register: 'SERIES', key, year }, value });

export const measured = (atom: Atom, profile: Profile, day: Day): number | undefined => measureOf(atom, day)?.(profile);
