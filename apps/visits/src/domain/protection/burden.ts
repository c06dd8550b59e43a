import type { VisitKind } from '../visit-kind.ts';

export interface BurdenSettings {
  /** Weight of an hour of one host, by kind of visit (VIS-03). */
  readonly burdenWeights: Readonly<Record<VisitKind, number>>;
  /** How many hosts a visit takes when nobody has said. */
  readonly assumedHosts: number;
}

/** What is assumed of receptions besides. */
export interface ReceptionSettings extends BurdenSettings {
  /** How long a campaign's contact on site takes: nobody checks in (VIS-38). */
  readonly assumedContactMinutes: number;
}

/** One visit as it took place; the members of a merged one stand for the same hours and hosts. */
export interface BurdeningVisit {
  readonly kind: VisitKind;
  readonly minutes: number;
  /** Null: nobody has said. */
  readonly hosts: number | null;
}

/**
 * The burden of a reception (企业负担, VIS-03): weight × hours × hosts. A merged visit is one reception: its heaviest kind, its longest
 * stay, its most hosts.
 */
export const burdenOf = (visits: readonly BurdeningVisit[], { burdenWeights, assumedHosts }: BurdenSettings): number => {
  if (visits.length === 0) return 0;
  const most = (numbers: readonly number[]): number => Math.max(...numbers);
  return most(visits.map(({ kind }) => burdenWeights[kind])) * (most(visits.map(({ minutes }) => minutes)) / 60) * most(visits.map(({ hosts }) => hosts ?? assumedHosts));
};
