import { cast, listIndexes, type Part } from './cast.ts';

/** The sign-in subject of a persona: readable, because it stands in histories and logs. */
export const subjectOf = (persona: string): string => `demo-${persona}`;

/** Which persona of a jurisdiction is the legal representative of the first enterprise with such a part. */
export const representativePersonas: Partial<Record<Part, string>> = { PILOT: 'protected', PROTECTED: 'protected', FIRM: 'firm', LISTED: 'listed' };

/** Who signs for an enterprise of the cast: its persona, or somebody without an account. */
export const signerOf = (index: number): string => {
  const { part, jurisdiction } = cast[index]!;
  const persona = representativePersonas[part];
  if (persona !== undefined && listIndexes(part, jurisdiction)[0] === index) return subjectOf(persona + jurisdiction.personaSuffix);
  return `demo-representative-${index + 1}`;
};

/** Who booked for a bureau: its persona, or somebody without an account. */
export const unitSubject = (dutyLine: string): string => subjectOf(unitPersonas[dutyLine] ?? dutyLine);

const unitPersonas: Readonly<Record<string, string>> = { 'industry-information': 'bureau', 'market-supervision': 'market', 'government-office': 'office' };

/** What the platform itself does in consequence of a step. */
export const SYSTEM = 'system';
