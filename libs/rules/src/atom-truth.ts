import { isWithinDivision, parseDivisionCode, parseIndustryCode } from '@qinqing/codes';

import { measureOf } from './atom-measure.ts';
import { daysBefore, isDay } from './day-shift.ts';
import { ratingLevels, taxGrades } from './ladders.ts';
import { own } from './lookup.ts';
import type { Day, Fact, FactValue, Profile } from './profile.ts';
import type { Atom, Comparison, DateWithinAtom, HasAtom, InAtom } from './rule.ts';
import { truthOf, type Truth } from './truth.ts';

/** The value of one atom for many profiles on one day. The only place where an atom is decided. */
export function compileAtom(atom: Atom, day: Day): (profile: Profile) => Truth {
  switch (atom.kind) {
    case 'cmp':
    case 'sumOver':
      return overNumber(atom, day, comparisonTest(atom.op, atom.value));
    case 'ratio':
    case 'growth':
      return overNumber(atom, day, comparisonTest(atom.op, atom.basisPoints));
    case 'between':
      return overNumber(atom, day, (actual) => actual >= atom.min && actual <= atom.max);
    case 'in':
      return over((profile) => own(profile.facts, atom.fact), membershipTest(atom));
    case 'exists':
      return (profile) => existence(own(profile.facts, atom.fact));
    case 'dateWithin':
      return over((profile) => own(profile.facts, atom.fact), dateTest(atom, day));
    case 'industryIn':
      return over((profile) => profile.industry, remembered(industryTest(atom.prefixes)));
    case 'divisionIn':
      return over((profile) => profile.division, remembered(divisionTest(atom.divisions)));
    case 'has':
      return (profile) => qualificationHeld(profile, atom, day);
    case 'notOn':
      return over((profile) => own(profile.lists, atom.list), (stands) => (typeof stands === 'boolean' ? !stands : undefined));
    case 'taxGradeIn':
      return over((profile) => profile.taxGrade, (grade) => (taxGrades.includes(grade) ? atom.grades.includes(grade) : undefined));
    case 'customsLevelIn':
      return over((profile) => profile.customsLevel, (level) => atom.levels.includes(level));
    case 'ratingAtLeast':
      return over((profile) => profile.rating, ratingTest(atom.level));
  }
}

type Test<V> = (value: V) => boolean | undefined;

/** A code on file that is coarser than the rule (`C` where `C39` is wanted) may be either. */
const coarse = undefined;

/** A fact that is not on file, is known not to exist, or is of the wrong form is UNKNOWN: bad data decides nothing. */
const over =
  <V extends FactValue>(find: (profile: Profile) => Fact<V> | undefined, test: Test<NonNullable<V>>) =>
  (profile: Profile): Truth => {
    const value = find(profile)?.value;
    if (value === undefined || value === null) return 'UNKNOWN';
    const holds = test(value);
    return holds === undefined ? 'UNKNOWN' : truthOf(holds);
  };

function overNumber(atom: Atom, day: Day, test: (actual: number) => boolean): (profile: Profile) => Truth {
  const measure = measureOf(atom, day)!;
  return (profile) => {
    const actual = measure(profile);
    return actual === undefined ? 'UNKNOWN' : truthOf(test(actual));
  };
}

function comparisonTest(op: Comparison, limit: number): (actual: number) => boolean {
  switch (op) {
    case '<':
      return (actual) => actual < limit;
    case '<=':
      return (actual) => actual <= limit;
    case '=':
      return (actual) => actual === limit;
    case '>=':
      return (actual) => actual >= limit;
    case '>':
      return (actual) => actual > limit;
  }
}

function membershipTest(atom: InAtom): Test<NonNullable<FactValue>> {
  const values = new Set<string | number | boolean>(atom.values);
  return (value) => (typeof value === 'object' ? value.some((member) => values.has(member)) : values.has(value));
}

const existence = (fact: Fact | undefined): Truth => (fact?.value === undefined ? 'UNKNOWN' : truthOf(fact.value !== null));

/** First and last admissible day. Without `atMost` nothing is too old, and nothing in the future is within. */
export const dateBounds = (atom: DateWithinAtom, day: Day): { readonly earliest: Day; readonly latest: Day } => ({
  earliest: atom.atMost === undefined ? '0000-01-01' : daysBefore(day, atom.unit, atom.atMost),
  latest: daysBefore(day, atom.unit, atom.atLeast ?? 0),
});

function dateTest(atom: DateWithinAtom, day: Day): Test<NonNullable<FactValue>> {
  const { earliest, latest } = dateBounds(atom, day);
  return (value) => (isDay(value) ? value >= earliest && value <= latest : undefined);
}

const mostRemembered = 5_000;

/** A district has few industries and divisions and very many enterprises. */
function remembered(test: Test<string>): Test<string> {
  const known = new Map<string, boolean | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const holds = test(text);
    if (known.size < mostRemembered) known.set(text, holds);
    return holds;
  };
}

function industryTest(prefixes: readonly string[]): Test<string> {
  return (text) => {
    const reading = typeof text === 'string' ? parseIndustryCode(text) : null;
    if (!reading?.ok) return undefined;
    if (prefixes.some((prefix) => reading.code.startsWith(prefix))) return true;
    return prefixes.some((prefix) => prefix.startsWith(reading.code)) ? coarse : false;
  };
}

function divisionTest(divisions: readonly string[]): Test<string> {
  return (text) => {
    const reading = typeof text === 'string' ? parseDivisionCode(text) : null;
    if (!reading?.ok) return undefined;
    if (divisions.some((division) => isWithinDivision(reading.code, division))) return true;
    return divisions.some((division) => isWithinDivision(division, reading.code)) ? coarse : false;
  };
}

function qualificationHeld(profile: Profile, atom: HasAtom, day: Day): Truth {
  const held = profile.qualifications?.value;
  if (!Array.isArray(held)) return 'UNKNOWN';
  return truthOf(
    held.some(({ kind, validFrom, validTo }) => kind === atom.qualification && validFrom <= day && (!atom.valid || validTo === null || day <= validTo)),
  );
}

function ratingTest(level: string): Test<string> {
  const limit = ratingLevels.indexOf(level);
  return (rating) => {
    const place = ratingLevels.indexOf(rating);
    return place < 0 ? undefined : place <= limit;
  };
}
