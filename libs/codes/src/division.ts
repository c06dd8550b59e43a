import { divisionRegister } from './division-table.ts';
import type { Wording } from './wording.ts';
import { normaliseWrittenCode } from './written-code.ts';

declare const divisionBrand: unique symbol;

/**
 * An administrative division (行政区划) in its normal form: six digits of GB/T 2260 (`440000` province, `440700` prefecture,
 * `440704` district or county), nine for a town or street (`440704001`), twelve for a village or community. SHR-02.
 */
export type DivisionCode = string & { readonly [divisionBrand]: true };

export type DivisionReading =
  | { readonly ok: true; readonly code: DivisionCode }
  | { readonly ok: false; readonly reason: 'FORMAT' | 'UNKNOWN_PROVINCE'; readonly message: Wording };

const provinces = new Set(divisionRegister.filter((division) => division.code.endsWith('0000')).map((division) => division.code.slice(0, 2)));

/** An empty level has only empty levels below it, but for the county: some prefectures have towns and no districts (441900003). */
const form = /^\d{2}(?:0{4}(?:0{3}){0,2}|(?!00)\d{4}(?:(?:0{3}){1,2}|(?!000)\d{3}(?:\d{3})?)?)$/;

/**
 * Reads a division code of 6, 9 or 12 digits and drops empty lower levels (`440704000000` → `440704`). The province must exist;
 * lower levels are not looked up, because codes change every year and records keep the code of their time.
 */
export function parseDivisionCode(text: string): DivisionReading {
  const code = normaliseWrittenCode(text);
  if (!form.test(code)) {
    const zh = `行政区划代码“${text}”应为6位、9位或12位数字，如440704。`;
    return { ok: false, reason: 'FORMAT', message: { zh, en: `"${text}" is not a division code: 6, 9 or 12 digits, such as 440704.` } };
  }
  const province = code.slice(0, 2);
  if (!provinces.has(province)) {
    const zh = `省级行政区划代码“${province}”不存在。`;
    return { ok: false, reason: 'UNKNOWN_PROVINCE', message: { zh, en: `There is no province with the code ${province}.` } };
  }
  return { ok: true, code: (code.slice(0, 6) + code.slice(6).replace(/(?:000)+$/, '')) as DivisionCode };
}

/**
 * True when `code` is `ancestor` or lies below it: 440704001 ⊂ 440704 ⊂ 440700 ⊂ 440000. What is no division code lies in
 * nothing and contains nothing, so that an empty or broken jurisdiction never opens a door.
 */
export function isWithinDivision(code: string, ancestor: string): boolean {
  if (!form.test(code) || !form.test(ancestor)) return false;
  return code.startsWith(divisionPrefix(ancestor));
}

/** The code itself first, then every division above it up to the province: 440704001, 440704, 440700, 440000. */
export function divisionLineage(code: DivisionCode): readonly DivisionCode[] {
  const levels = [code.slice(0, 12), code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return [...new Set(levels)] as DivisionCode[];
}

/** `440700` → `4407`: the digits that a division shares with everything below it, for prefix searches. */
export function divisionPrefix(code: string): string {
  const lower = code.slice(6).replace(/(?:000)+$/, '');
  return lower === '' ? code.slice(0, 6).replace(/(?:00){1,2}$/, '') : code.slice(0, 6) + lower;
}
