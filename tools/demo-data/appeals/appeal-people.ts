import type { Plan } from '../plan.ts';
import { cast, listIndexes } from '../registry/cast.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { liaisonOf } from '../registry/liaisons.ts';
import { listUnits, officerOf, SERVICE_CENTRE, unitId, type Unit } from '../registry/organisation.ts';
import { signerOf, subjectOf } from '../registry/subjects.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import type { Intake } from './appeal-outlines.ts';

/** Who takes part in the appeals of a jurisdiction, as sign-in subjects. */
export interface AppealPeople {
  readonly units: readonly Unit[];
  readonly centre: { readonly subject: string; readonly officerId: string };
  readonly liaison: { readonly subject: string; readonly officerId: string };
  readonly specialist: string;
  readonly directLine: string;
  unitIdOf(dutyLine: string): string;
  handlerOf(dutyLine: string): string;
  headOf(dutyLine: string): string;
}

/** Handlers with an account; the others of the history have none. */
const handlerPersonas: Readonly<Record<string, string>> = { 'industry-information': 'handler', 'market-supervision': 'handlerb' };

export const peopleOf = (plan: Plan, jurisdiction: Jurisdiction): AppealPeople => {
  const { code, personaSuffix } = jurisdiction;
  return {
    units: listUnits(plan),
    centre: { subject: subjectOf(`centre${personaSuffix}`), officerId: officerOf(plan.seed, code, SERVICE_CENTRE, 1).id },
    liaison: { subject: subjectOf(`liaison${personaSuffix}`), officerId: liaisonOf(plan.seed, jurisdiction, 1).id },
    specialist: subjectOf(`specialist${personaSuffix}`),
    directLine: subjectOf(`direct${personaSuffix}`),
    unitIdOf: (dutyLine) => unitId(plan.seed, code, dutyLine),
    handlerOf: (dutyLine) => subjectOf(`${handlerPersonas[dutyLine] ?? `${dutyLine}-handler`}${personaSuffix}`),
    headOf: (dutyLine) => officerOf(plan.seed, code, dutyLine, 2).name.zh,
  };
};

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

/** Who brings an appeal in: a liaison, the centre for whoever phones or meets it, or the enterprise itself. */
export const submitterOf = ({ channel, officerId }: Intake, enterprise: Enterprise, people: AppealPeople): string => {
  if (officerId !== null) return officerSubject(officerId, people);
  return channel === 'PHONE' || channel === 'ON_SITE' || channel === 'UPPER_LEVEL' ? people.specialist : speakerOf(enterprise);
};

/** The liaison with an account, or one without. */
const officerSubject = (officerId: string, { liaison }: AppealPeople): string => (officerId === liaison.officerId ? liaison.subject : `demo-liaison-${officerId.slice(0, 8)}`);
