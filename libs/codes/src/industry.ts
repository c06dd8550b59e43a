import { industryDivisions, industrySections, type IndustryDivision, type IndustrySection } from './industry-table.ts';
import type { Wording } from './wording.ts';
import { normaliseWrittenCode } from './written-code.ts';

declare const industryBrand: unique symbol;

/**
 * An industry of GB/T 4754-2017 (国民经济行业分类) in its normal form, the section's letter and up to four digits, so that every
 * ancestor is a prefix: `C` section (门类), `C39` division (大类), `C391` group (中类), `C3911` class (小类). SHR-02.
 */
export type IndustryCode = string & { readonly [industryBrand]: true };

export type IndustryFault = 'FORMAT' | 'UNKNOWN_SECTION' | 'UNKNOWN_DIVISION' | 'SECTION_MISMATCH';

export type IndustryReading =
  | { readonly ok: true; readonly code: IndustryCode }
  | { readonly ok: false; readonly reason: IndustryFault; readonly message: Wording };

const sectionByLetter = new Map(industrySections.map((section) => [section.letter, section]));
const divisionByDigits = new Map(industryDivisions.map((division) => [division.digits, division]));

const failure = (reason: IndustryFault, zh: string, en: string): IndustryReading => ({ ok: false, reason, message: { zh, en } });

/**
 * Reads `C39`, `39`, `3911` or `C` as people and registers write them. Sections and divisions are checked against the standard;
 * of groups and classes only the form is checked, because their 1,800 rows are not shipped.
 */
export function parseIndustryCode(text: string): IndustryReading {
  const match = /^([A-Z])?(\d{2,4})?$/.exec(normaliseWrittenCode(text));
  const [, letter, digits] = match ?? [];
  if (!letter && !digits) {
    const zh = `行业代码“${text}”应为门类字母加2至4位数字，如C39、C3911。`;
    return failure('FORMAT', zh, `"${text}" is not an industry code: a section letter and 2 to 4 digits, such as C39 or C3911.`);
  }
  if (letter && !sectionByLetter.has(letter)) {
    return failure('UNKNOWN_SECTION', `行业门类“${letter}”不存在：门类为A至T。`, `There is no section "${letter}"; sections run from A to T.`);
  }
  if (!digits) return { ok: true, code: letter as IndustryCode };
  const division = digits.slice(0, 2);
  const section = sectionOf(division);
  if (!section) {
    return failure('UNKNOWN_DIVISION', `行业大类“${division}”不存在：大类为01至97。`, `There is no division "${division}"; divisions run from 01 to 97.`);
  }
  if (letter && letter !== section.letter) {
    const zh = `行业大类“${division}”属于门类${section.letter}，不属于${letter}。`;
    return failure('SECTION_MISMATCH', zh, `Division ${division} belongs to section ${section.letter}, not ${letter}.`);
  }
  return { ok: true, code: `${section.letter}${digits}` as IndustryCode };
}

/** True when `code` is `ancestor` or lies below it: `C3911` is in `C391`, `C39` and `C`. */
export const industryStartsWith = (code: IndustryCode, ancestor: IndustryCode): boolean => code.startsWith(ancestor);

/** The section (门类) to which digits of 2 to 4 places belong: `39` and `3911` → C. Null when there is no such division. */
export const sectionOf = (digits: string): IndustrySection | null => divisionByDigits.get(digits.slice(0, 2))?.section ?? null;

/** The division (大类) of a code; null for a bare section. */
export const industryDivisionOf = (code: IndustryCode): IndustryDivision | null => divisionByDigits.get(code.slice(1, 3)) ?? null;

/** The name of the code's division, or of its section when that is all it says. */
export const industryName = (code: IndustryCode): Wording => industryDivisionOf(code)?.name ?? sectionByLetter.get(code.charAt(0))!.name;
