import type { DivisionCode } from './division.ts';
import { divisionRegister, type Division } from './division-table.ts';

const divisionByCode = new Map(divisionRegister.map((division) => [division.code, division]));

/** A day as `YYYY-MM-DD`; such days compare as text. */
const isInForce = (division: Division, day: string): boolean =>
  (division.validFrom === null || division.validFrom <= day) && (division.validTo === null || day < division.validTo);

/**
 * The division that had this code on a day (`YYYY-MM-DD`). Null when the register knows no such code for that day, which does not
 * mean that the code was never valid.
 */
export function findDivision(code: string, day: string): Division | null {
  const division = divisionByCode.get(code);
  return division && isInForce(division, day) ? division : null;
}

/**
 * The codes under which the area of a code is found on a day: 440684 (高明市) → 440608 (高明区) since 2002-12-08; a county that was
 * divided yields several. A code that was not replaced by that day, or is unknown to the register, is returned as it is.
 */
export function divisionCodesOn(code: DivisionCode, day: string): readonly DivisionCode[] {
  const division = divisionByCode.get(code);
  if (!division || division.validTo === null || day < division.validTo) return [code];
  return [...new Set(division.successors.flatMap((successor) => divisionCodesOn(successor as DivisionCode, day)))];
}
