import { endYearOf, sumYears } from './atom-measure.ts';
import type { Day, FactReference } from './profile.ts';
import type { Atom } from './rule.ts';

const fact = (key: string): FactReference => ({ register: 'FACT', key });

/** The places of a profile that decide an atom on a day: the year of a series depends on it. */
export function atomReferences(atom: Atom, day: Day): readonly FactReference[] {
  switch (atom.kind) {
    case 'cmp':
    case 'between':
    case 'in':
    case 'dateWithin':
    case 'exists':
      return [fact(atom.fact)];
    case 'ratio':
      return [fact(atom.numerator), fact(atom.denominator)];
    case 'growth':
      return [endYearOf(atom, day) - atom.years, endYearOf(atom, day)].map((year) => ({ register: 'SERIES', key: atom.fact, year }));
    case 'sumOver':
      return sumYears(atom, day).map((year) => ({ register: 'SERIES', key: atom.fact, year }));
    case 'has':
      return [{ register: 'QUALIFICATION', key: atom.qualification }];
    case 'notOn':
      return [{ register: 'LIST', key: atom.list }];
    case 'industryIn':
      return [{ register: 'INDUSTRY', key: '' }];
    case 'divisionIn':
      return [{ register: 'DIVISION', key: '' }];
    case 'taxGradeIn':
      return [{ register: 'TAX_GRADE', key: '' }];
    case 'customsLevelIn':
      return [{ register: 'CUSTOMS_LEVEL', key: '' }];
    case 'ratingAtLeast':
      return [{ register: 'RATING', key: '' }];
  }
}
