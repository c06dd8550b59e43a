import type { Plan } from '../plan.ts';
import { cast, listIndexes } from '../registry/cast.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { listUnits, officerOf, SERVICE_CENTRE, unitId, type Unit } from '../registry/organisation.ts';
import { signerOf, subjectOf } from '../registry/subjects.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';

/** Who takes part in the appeals of a jurisdiction, as sign-in subjects. */
export interface AppealPeople {
  readonly units: readonly Unit[];
  readonly centre: { readonly subject: string; readonly officerId: string };
  readonly specialist: string;
  readonly directLine: string;
  unitIdOf(dutyLine: string): string;
  handlerOf(dutyLine: string): string;
  headOf(dutyLine: string): string;
}

/** Handlers with an account; the others of the history have none. */
const handlerPersonas: Readonly<Record<string, string>> = { 'industry-information': 'handler', 'market-supervision': 'handlerb' };

export const peopleOf = ({ seed }: Plan, { code, personaSuffix }: Jurisdiction): AppealPeople => ({
  units: listUnits(seed),
  centre: { subject: subjectOf(`centre${personaSuffix}`), officerId: officerOf(seed, code, SERVICE_CENTRE, 1).id },
  specialist: subjectOf(`specialist${personaSuffix}`),
  directLine: subjectOf(`direct${personaSuffix}`),
  unitIdOf: (dutyLine) => unitId(seed, code, dutyLine),
  handlerOf: (dutyLine) => subjectOf(`${handlerPersonas[dutyLine] ?? `${dutyLine}-handler`}${personaSuffix}`),
  headOf: (dutyLine) => officerOf(seed, code, dutyLine, 2).name.zh,
});

/** Every scale has these: what happened in the small presets is the same at each (§8). */
const KNOWN_ENTERPRISES = 1_000;

/** Who may have an appeal: the cast first, then whoever is in business among the first thousand. */
export const listAppellants = (plan: Plan, jurisdiction: Jurisdiction): Enterprise[] => {
  const found: Enterprise[] = [];
  for (const enterprise of streamEnterprises(plan)) {
    if (enterprise.index >= KNOWN_ENTERPRISES) break;
    if (enterprise.jurisdiction === jurisdiction && enterprise.status === 'ACTIVE') found.push(enterprise);
  }
  return found;
};

/** Who signs for an enterprise. */
export const speakerOf = ({ index }: Enterprise): string => (index < cast.length ? signerOf(index) : `demo-representative-${index + 1}`);

/** The enterprise of the persona `protected`. */
export const protectedIndexOf = (jurisdiction: Jurisdiction): number => (listIndexes('PILOT', jurisdiction)[0] ?? listIndexes('PROTECTED', jurisdiction)[0])!;

