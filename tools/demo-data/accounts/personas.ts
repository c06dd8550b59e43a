import { enterpriseId } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { accountTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { listIndexes, type Part } from '../registry/cast.ts';
import { representativeOf } from '../registry/enterprises.ts';
import { firstJurisdiction, jurisdictions, secondJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';
import { liaisonOf } from '../registry/liaisons.ts';
import { GOVERNMENT, GOVERNMENT_OFFICE, officerOf, SERVICE_CENTRE, TOWNSHIP, type Officer } from '../registry/organisation.ts';
import { drawPersonName, type PersonName } from '../registry/person-names.ts';
import { subjectOf } from '../registry/subjects.ts';
import { personaWords, secondDistrictNote } from '../words/personas.ts';

interface Persona {
  /** Without the suffix of the jurisdiction. */
  readonly key: string;
  readonly role: string;
  readonly name: PersonName;
  readonly officer: Officer | null;
  readonly divisionCode: string;
  readonly enterpriseIds: readonly string[];
}

const FIRST_DISTRICT_ONLY = new Set(['office', 'street', 'clerk', 'agent', 'operator']);

/** The accounts that sign in without a password, in demo mode only; the second district has most of them, too. */
export function* accountRows({ seed }: Plan): Generator<TableRow> {
  for (const jurisdiction of jurisdictions) {
    const personas = [...listOfficials(seed, jurisdiction), ...listRepresentatives(seed, jurisdiction)];
    const isPresent = ({ key }: Persona): boolean => jurisdiction === firstJurisdiction || !FIRST_DISTRICT_ONLY.has(key);
    for (const persona of personas.filter(isPresent)) yield accountRow(persona, jurisdiction);
  }
}

const listOfficials = (seed: number, jurisdiction: Jurisdiction): Persona[] => {
  const official = (key: string, role: string, officer: Officer, divisionCode = jurisdiction.code): Persona =>
    ({ key, role, name: officer.name, officer, divisionCode, enterpriseIds: [] });
  const { code } = jurisdiction;
  // The street of the named pilot, so that its office meets a protected enterprise at once.
  const street = jurisdiction.towns[1]!.code;
  return [
    official('centre', 'SERVICE_CENTRE', officerOf(seed, code, SERVICE_CENTRE, 1)),
    official('office', 'GOVERNMENT_OFFICE', officerOf(seed, code, GOVERNMENT_OFFICE, 1)),
    official('bureau', 'REQUESTING_UNIT', officerOf(seed, code, 'industry-information', 1)),
    official('market', 'REQUESTING_UNIT', officerOf(seed, code, 'market-supervision', 1)),
    official('street', 'REQUESTING_UNIT', officerOf(seed, street, TOWNSHIP, 1), street),
    official('liaison', 'LIAISON', liaisonOf(seed, jurisdiction, 1)),
    ...posts.map(({ key, role, dutyLine, number }) => official(key, role, officerOf(seed, code, dutyLine, number))),
  ];
};

/**
 * Who works on appeals, policies and credit. In a bureau the first officer leads it, the second one is in charge of the work
 * (分管负责人) and approves, the third one handles it.
 */
const posts: readonly { readonly key: string; readonly role: string; readonly dutyLine: string; readonly number: 1 | 2 | 3 }[] = [
  { key: 'specialist', role: 'SERVICE_SPECIALIST', dutyLine: SERVICE_CENTRE, number: 3 },
  { key: 'handler', role: 'UNIT_HANDLER', dutyLine: 'industry-information', number: 3 },
  { key: 'head', role: 'UNIT_HANDLER', dutyLine: 'industry-information', number: 2 },
  { key: 'handlerb', role: 'UNIT_HANDLER', dutyLine: 'market-supervision', number: 3 },
  { key: 'direct', role: 'DIRECT_LINE_OFFICE', dutyLine: GOVERNMENT_OFFICE, number: 3 },
  { key: 'policy', role: 'POLICY_OWNER', dutyLine: 'industry-information', number: 1 },
  { key: 'approver', role: 'APPROVER', dutyLine: 'industry-information', number: 2 },
  { key: 'credit', role: 'CREDIT_ADMINISTRATOR', dutyLine: 'statistics', number: 1 },
  { key: 'authority', role: 'LISTING_AUTHORITY', dutyLine: 'market-supervision', number: 2 },
  { key: 'leader', role: 'DISTRICT_LEADER', dutyLine: GOVERNMENT, number: 1 },
];

const listRepresentatives = (seed: number, jurisdiction: Jurisdiction): Persona[] => {
  const citizen = (key: string, role: string, name: PersonName, indexes: readonly number[]): Persona =>
    ({ key, role, name, officer: null, divisionCode: jurisdiction.code, enterpriseIds: indexes.map((index) => enterpriseId(seed, index)) });
  const protectedIndex = firstOf(jurisdiction, jurisdiction === secondJurisdiction ? 'PROTECTED' : 'PILOT');
  const firm = firstOf(jurisdiction, 'FIRM');
  const listed = firstOf(jurisdiction, 'LISTED');
  const nameOf = (key: string): PersonName => drawPersonName(createRandom(seed, 'persona', key));
  return [
    citizen('protected', 'LEGAL_REPRESENTATIVE', representativeOf(seed, protectedIndex), [protectedIndex]),
    citizen('clerk', 'CLERK', nameOf('clerk'), [protectedIndex]),
    citizen('firm', 'LEGAL_REPRESENTATIVE', representativeOf(seed, firm), [firm]),
    citizen('listed', 'LEGAL_REPRESENTATIVE', representativeOf(seed, listed), [listed]),
    citizen('agent', 'CLERK', nameOf('agent'), listIndexes('CLIENT', jurisdiction)),
    citizen('operator', 'PLATFORM_OPERATOR', nameOf('operator'), []),
  ];
};

const firstOf = (jurisdiction: Jurisdiction, part: Part): number => listIndexes(part, jurisdiction)[0]!;

/** Whose post has to do with how often an enterprise is visited. */
const concernedByVisitLimit = new Set(['centre', 'bureau', 'market', 'protected']);

const accountRow = ({ key, role, name, officer, divisionCode, enterpriseIds }: Persona, jurisdiction: Jurisdiction): TableRow => {
  const persona = key + jurisdiction.personaSuffix;
  const { post, tries } = personaWords[key]!;
  const note = jurisdiction === secondJurisdiction && concernedByVisitLimit.has(key) ? secondDistrictNote : { zh: '', en: '' };
  return rowOf(accountTable, {
    subject: subjectOf(persona),
    persona,
    name_zh: name.zh,
    name_en: name.en,
    description_zh: `${post.zh.replace('{}', jurisdiction.name)}：${tries.zh}${note.zh}`,
    description_en: `${post.en.replace('{}', jurisdiction.nameEn)}. ${tries.en}${note.en}`,
    roles: [role],
    unit_id: officer?.unitId ?? null,
    officer_id: officer?.id ?? null,
    division_code: divisionCode,
    enterprise_ids: enterpriseIds,
  });
};
