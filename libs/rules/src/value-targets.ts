import { industrySections } from '@qinqing/codes';

import type { FactTarget } from './apply-fix.ts';
import { dateBounds } from './atom-truth.ts';
import { daysBefore, daysBetween, isDay } from './day-shift.ts';
import { customsLevels, ladderGap, ratingLevels, taxGrades, type Ladder } from './ladders.ts';
import { own } from './lookup.ts';
import type { NumberAtom } from './number-targets.ts';
import type { Day, FactValue, Profile, Register } from './profile.ts';
import type { Atom, DateWithinAtom, InAtom } from './rule.ts';

export type ValueAtom = Exclude<Atom, NumberAtom>;

/** One way to make a condition on something other than a number hold. `gap`: see `Fix`. */
export interface ValueCandidate {
  readonly targets: readonly FactTarget[];
  readonly gap: number;
}

/** Ways to make the atom hold (or fail, when it is negated), best first. The caller keeps the first that does. */
export function valueCandidates(atom: ValueAtom, isNegated: boolean, profile: Profile, day: Day): readonly ValueCandidate[] {
  switch (atom.kind) {
    case 'in':
      return wholeSteps('FACT', atom.fact, isNegated ? valuesOutside(atom) : atom.values);
    case 'exists':
      return wholeSteps('FACT', atom.fact, [isNegated ? null : true]);
    case 'has':
      return wholeSteps('QUALIFICATION', atom.qualification, [!isNegated]);
    case 'notOn':
      return wholeSteps('LIST', atom.list, [isNegated]);
    case 'industryIn':
      return wholeSteps('INDUSTRY', '', isNegated ? industrySections.map(({ letter }) => letter) : atom.prefixes);
    case 'divisionIn':
      return wholeSteps('DIVISION', '', isNegated ? ['110000', '810000', '820000', '710000'] : atom.divisions);
    case 'taxGradeIn':
      return ladderSteps('TAX_GRADE', taxGrades, profile.taxGrade?.value, isNegated ? taxGrades : atom.grades);
    case 'customsLevelIn':
      return ladderSteps('CUSTOMS_LEVEL', customsLevels, profile.customsLevel?.value, isNegated ? [...customsLevels, 'NONE'] : atom.levels);
    case 'ratingAtLeast':
      return ladderSteps('RATING', ratingLevels, profile.rating?.value, ratingLevels);
    case 'dateWithin':
      return dateCandidates(atom, isNegated, own(profile.facts, atom.fact)?.value, day);
  }
}

/** All or nothing: there is no being near to a certificate. */
const wholeSteps = (register: Register, key: string, values: readonly FactValue[]): readonly ValueCandidate[] =>
  values.map((value) => ({ targets: [{ reference: { register, key }, value }], gap: 1 }));

const valuesOutside = (atom: InAtom): readonly FactValue[] => (atom.values.some((value) => typeof value === 'boolean') ? [true, false, []] : [[]]);

const ladderSteps = (register: Register, ladder: Ladder, actual: string | undefined, levels: readonly string[]): readonly ValueCandidate[] =>
  levels
    .map((level) => ({ targets: [{ reference: { register, key: '' }, value: level }], gap: ladderGap(ladder, actual, level) }))
    .toSorted((a, b) => a.gap - b.gap);

/** Time passes by itself: the gap is the share of the period that is still to run, or by which it is overrun. */
function dateCandidates(atom: DateWithinAtom, isNegated: boolean, actual: FactValue | undefined, day: Day): readonly ValueCandidate[] {
  const { earliest, latest } = dateBounds(atom, day);
  const days = isNegated ? [daysBefore(latest, 'days', -1), ...(atom.atMost === undefined ? [] : [daysBefore(earliest, 'days', 1)])] : [latest, earliest];
  return days
    .map((target) => {
      const period = Math.max(1, daysBetween(target, day));
      return { targets: [{ reference: { register: 'FACT' as const, key: atom.fact }, value: target }], gap: isDay(actual) ? Math.abs(daysBetween(actual, target)) / period : 1 };
    })
    .toSorted((a, b) => a.gap - b.gap);
}
