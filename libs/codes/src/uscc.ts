import { organisationCodeCheckCharacter, usccAlphabet, usccCheckCharacter } from './uscc-check-characters.ts';
import { registrationAuthorities } from './uscc-authorities.ts';
import type { Wording } from './wording.ts';
import { normaliseWrittenCode } from './written-code.ts';

declare const usccBrand: unique symbol;

/** A valid unified social credit code (统一社会信用代码) in its normal form: 18 capitals and digits, every check passed (SHR-01). */
export type Uscc = string & { readonly [usccBrand]: true };

export type UsccFault = 'LENGTH' | 'CHARACTER' | 'AUTHORITY' | 'CATEGORY' | 'DIVISION' | 'ORGANISATION_CODE_CHECK' | 'CHECK_CHARACTER';

export interface UsccFailure {
  readonly ok: false;
  readonly reason: UsccFault;
  /** Counted from 1, in the code without the blanks around it. Null for a wrong length. */
  readonly position: number | null;
  readonly message: Wording;
}

export type UsccReading = { readonly ok: true; readonly uscc: Uscc } | UsccFailure;

const failure = (reason: UsccFault, position: number | null, zh: string, en: string): UsccFailure => ({ ok: false, reason, position, message: { zh, en } });

/**
 * Reads a unified social credit code as people type it (SHR-01, GB 32100-2015): blanks around it, small letters and full-width
 * characters are normalised. One fault is reported, the most telling one: length, then alphabet, then the parts from the left; a
 * wrong check character comes last, because it says only that *some* character is wrong.
 */
export function parseUscc(text: string): UsccReading {
  const code = normaliseWrittenCode(text);
  return checkLength(code) ?? checkAlphabet(code) ?? checkAuthority(code) ?? checkDivision(code) ?? checkCheckCharacters(code) ?? { ok: true, uscc: code as Uscc };
}

/** The parts of a code by position: 1 authority, 2 category, 3–8 division (GB/T 2260), 9–17 organisation code (GB 11714), 18 check character. */
export const usccParts = (uscc: Uscc) => ({
  authority: uscc.charAt(0),
  category: uscc.charAt(1),
  divisionCode: uscc.slice(2, 8),
  organisationCode: uscc.slice(8, 17),
  checkCharacter: uscc.charAt(17),
});

export class UsccNotComposable extends Error {
  readonly failure: UsccFailure;

  constructor(failure: UsccFailure) {
    super(failure.message.en);
    this.name = 'UsccNotComposable';
    this.failure = failure;
  }
}

/**
 * Builds a valid code from its free parts, for generators of data; both check characters are computed.
 *
 * @throws UsccNotComposable when a part is not what GB 32100-2015 allows at its place
 */
export function composeUscc(parts: { authority: string; category: string; divisionCode: string; organisation8: string }): Uscc {
  const first16 = parts.authority + parts.category + parts.divisionCode + parts.organisation8;
  const fault = checkLength(`${first16}00`) ?? checkAlphabet(first16);
  if (fault) throw new UsccNotComposable(fault);
  const first17 = first16 + organisationCodeCheckCharacter(first16.slice(8));
  const reading = parseUscc(first17 + usccCheckCharacter(first17));
  if (!reading.ok) throw new UsccNotComposable(reading);
  return reading.uscc;
}

function checkLength(code: string): UsccFailure | null {
  const length = [...code].length;
  if (length === 18) return null;
  return failure('LENGTH', null, `统一社会信用代码应为18位，填写了${length}位。`, `A unified social credit code has 18 characters; ${length} were given.`);
}

function checkAlphabet(code: string): UsccFailure | null {
  const characters = [...code];
  const index = characters.findIndex((character) => !usccAlphabet.includes(character));
  if (index === -1) return null;
  const zh = `第${index + 1}位“${characters[index]}”不可用：只用数字和大写字母，且不用I、O、S、V、Z。`;
  const en = `Position ${index + 1}: "${characters[index]}" is not used; digits and capitals except I, O, S, V and Z are.`;
  return failure('CHARACTER', index + 1, zh, en);
}

function checkAuthority(code: string): UsccFailure | null {
  const authority = Object.hasOwn(registrationAuthorities, code.charAt(0)) ? registrationAuthorities[code.charAt(0)] : undefined;
  if (!authority) {
    const legal = Object.keys(registrationAuthorities).join(' ');
    const zh = `第1位（登记管理部门）“${code.charAt(0)}”不存在，可为：${legal}。`;
    return failure('AUTHORITY', 1, zh, `Position 1 (registration authority): "${code.charAt(0)}" does not exist; allowed: ${legal}.`);
  }
  if (Object.hasOwn(authority.categories, code.charAt(1))) return null;
  const legal = Object.keys(authority.categories).join(' ');
  const zh = `第2位（机构类别）“${code.charAt(1)}”在登记管理部门“${authority.name.zh}”下不存在，可为：${legal}。`;
  return failure('CATEGORY', 2, zh, `Position 2 (category): "${code.charAt(1)}" does not exist for the authority ${authority.name.en}; allowed: ${legal}.`);
}

function checkDivision(code: string): UsccFailure | null {
  const index = code.slice(2, 8).search(/\D/);
  if (index === -1) return null;
  const position = index + 3;
  const character = code.charAt(position - 1);
  const zh = `第${position}位“${character}”应为数字：第3至8位是行政区划代码。`;
  return failure('DIVISION', position, zh, `Position ${position}: "${character}" must be a digit; positions 3 to 8 are the division code.`);
}

function checkCheckCharacters(code: string): UsccFailure | null {
  const organisation = organisationCodeCheckCharacter(code.slice(8, 16));
  if (code.charAt(16) !== organisation) {
    const zh = `第17位（组织机构代码校验码）应为“${organisation}”，填写的是“${code.charAt(16)}”；请核对第9至17位。`;
    const en = `Position 17 (check character of the organisation code) should be "${organisation}", not "${code.charAt(16)}"; check positions 9 to 17.`;
    return failure('ORGANISATION_CODE_CHECK', 17, zh, en);
  }
  const expected = usccCheckCharacter(code.slice(0, 17));
  if (code.charAt(17) === expected) return null;
  const zh = `第18位（校验码）应为“${expected}”，填写的是“${code.charAt(17)}”；请逐位核对。`;
  return failure('CHECK_CHARACTER', 18, zh, `Position 18 (check character) should be "${expected}", not "${code.charAt(17)}"; check every character.`);
}
