import type { RuleProblem } from '@qinqing/rules';
import { isTextWithin } from '@qinqing/text-input';

export type FormProblemCode =
  | 'TEXT_LENGTH'
  | 'TOO_MANY_ITEMS'
  | 'TOO_FEW_ITEMS'
  | 'DUPLICATE'
  | 'NOT_JSON'
  | 'RULE_INVALID'
  | 'BENEFIT_INVALID'
  | 'PROFILE_INVALID'
  | 'FACT_UNKNOWN'
  | 'KEY_MALFORMED'
  | 'WINDOW_REVERSED'
  | 'WINDOW_PAST'
  | 'VALIDITY_REVERSED'
  | 'INSTANT_LIMIT_MISPLACED'
  | 'NOT_WITHOUT_APPLICATION'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'NUMBER_TAKEN';

/** What is wrong with an input field, with the limit that it breaks or the library's own words. */
export interface FormProblem {
  readonly field: string;
  /** Inside a JSON text: where. */
  readonly path: string | null;
  readonly code: FormProblemCode;
  readonly limit: string | null;
  readonly detail: RuleProblem['message'] | null;
}

const LONGEST_JSON = 100_000;

export const problem = (field: string, code: FormProblemCode, limit: string | null = null): FormProblem => ({ field, path: null, code, limit, detail: null });

export const checkText = (field: string, text: string, minimum: number, maximum: number): readonly FormProblem[] =>
  isTextWithin(text, minimum, maximum) ? [] : [problem(field, 'TEXT_LENGTH', `${minimum}–${maximum}`)];

interface JsonReading<Value> {
  readonly value: Value | null;
  readonly problems: readonly FormProblem[];
}

type Read<Value> = (json: unknown) => { readonly value: Value } | { readonly problems: readonly RuleProblem[] };

/** Reads JSON text that a person wrote, and tells where it is wrong. */
export const readJsonText = <Value>(field: string, text: string, code: FormProblemCode, read: Read<Value>): JsonReading<Value> => {
  if (text.length > LONGEST_JSON) return { value: null, problems: [problem(field, 'TEXT_LENGTH', `1–${LONGEST_JSON}`)] };
  const json = parseJson(text);
  if (json === undefined) return { value: null, problems: [problem(field, 'NOT_JSON')] };
  const reading = read(json);
  if ('value' in reading) return { value: reading.value, problems: [] };
  return { value: null, problems: reading.problems.map(({ path, message }) => ({ field, path, code, limit: null, detail: message })) };
};

const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** A text of a JSON value that holds a NUL or half a character: no database stores it. */
export const checkStorable = (field: string, code: FormProblemCode, value: unknown): readonly FormProblem[] =>
  UNSTORABLE.test(JSON.stringify(value)) ? [{ ...problem(field, code), detail: { zh: '文字中含有无法保存的字符，请删除。', en: 'A text holds a character that cannot be stored: remove it.' } }] : [];

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
