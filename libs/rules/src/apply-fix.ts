import { shanghaiDate } from '@qinqing/working-time';

import { own } from './lookup.ts';
import type { Day, Fact, FactReference, FactValue, Profile, Qualification } from './profile.ts';

/** A place of the profile and the value that would suffice there. A qualification is wanted (true) or not (false). */
export interface FactTarget {
  readonly reference: FactReference;
  readonly value: FactValue;
}

/** The profile as it would be with these values (what-if): for the targets of fixes and missing facts, later ones prevail. */
export const applyTargets = (profile: Profile, targets: readonly FactTarget[], asOf: Date): Profile => withTargets(profile, targets, shanghaiDate(asOf));

export const withTargets = (profile: Profile, targets: readonly FactTarget[], day: Day): Profile =>
  targets.reduce((current, target) => withTarget(current, target, day), profile);

function withTarget(profile: Profile, { reference: { register, key, year }, value }: FactTarget, day: Day): Profile {
  switch (register) {
    case 'FACT':
      return { ...profile, facts: { ...profile.facts, [key]: assumed(value, day) } };
    case 'SERIES': {
      const years = { ...own(profile.series, key), [String(year)]: assumed(Number(value), day) };
      return { ...profile, series: { ...profile.series, [key]: years } };
    }
    case 'LIST':
      return { ...profile, lists: { ...profile.lists, [key]: assumed(value === true, day) } };
    case 'QUALIFICATION':
      return { ...profile, qualifications: assumed(withQualification(profile.qualifications?.value ?? [], key, value === true, day), day) };
    case 'INDUSTRY':
      return { ...profile, industry: assumed(String(value), day) };
    case 'DIVISION':
      return { ...profile, division: assumed(String(value), day) };
    case 'TAX_GRADE':
      return { ...profile, taxGrade: assumed(String(value), day) };
    case 'CUSTOMS_LEVEL':
      return { ...profile, customsLevel: assumed(String(value), day) };
    case 'RATING':
      return { ...profile, rating: assumed(String(value), day) };
  }
}

const assumed = <V>(value: V, day: Day): Fact<V> => ({ value, asOf: day, source: 'ASSUMED', confidence: 1 });

const withQualification = (held: readonly Qualification[], kind: string, isWanted: boolean, day: Day): readonly Qualification[] => [
  ...held.filter((qualification) => qualification.kind !== kind),
  ...(isWanted ? [{ kind, validFrom: day, validTo: null }] : []),
];
