import type { Fact, FactReference, FactValue, Profile, Qualification } from './profile.ts';

/** The fact at a place of the profile; null when it is not on file. Own properties only: a fact may be called `constructor`. */
export function findFact(profile: Profile, { register, key, year }: FactReference): Fact<FactValue | readonly Qualification[]> | null {
  switch (register) {
    case 'FACT':
      return own(profile.facts, key) ?? null;
    case 'SERIES':
      return own(own(profile.series, key), String(year)) ?? null;
    case 'LIST':
      return own(profile.lists, key) ?? null;
    case 'QUALIFICATION':
      return profile.qualifications ?? null;
    case 'INDUSTRY':
      return profile.industry ?? null;
    case 'DIVISION':
      return profile.division ?? null;
    case 'TAX_GRADE':
      return profile.taxGrade ?? null;
    case 'CUSTOMS_LEVEL':
      return profile.customsLevel ?? null;
    case 'RATING':
      return profile.rating ?? null;
  }
}

/** The profile without the facts that nobody asks for, so that what-if copies of it stay small. */
export function narrowProfile(profile: Profile, references: readonly FactReference[]): Profile {
  const keysOf = (register: string): ReadonlySet<string> => new Set(references.filter((reference) => reference.register === register).map(({ key }) => key));
  return { ...profile, facts: only(profile.facts, keysOf('FACT')), series: only(profile.series ?? {}, keysOf('SERIES')) };
}

const only = <V>(table: Readonly<Record<string, V>>, keys: ReadonlySet<string>): Readonly<Record<string, V>> =>
  Object.fromEntries([...keys].flatMap((key) => (Object.hasOwn(table, key) ? [[key, table[key]!]] : [])));

/** A usable number: what is not on file, no number or not finite is unknown. */
export const numberOn = (profile: Profile, key: string): number | undefined => usable(own(profile.facts, key)?.value);

export const yearlyNumber = (profile: Profile, key: string, year: number): number | undefined =>
  usable(own(own(profile.series, key), String(year))?.value);

export const own = <V>(table: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

const usable = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
