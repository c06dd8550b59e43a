import { parseBenefit, parseRule, type Benefit, type Rule, type RuleProblem } from '@qinqing/rules';
import { factCatalogue } from './fact-catalogue.ts';
import { listUnknownBenefitKeys, listUnknownKeys, type UnknownKey } from './known-facts.ts';
import type { FormFieldDefinition, PolicyLevel, PolicyMaterial, PolicyMode } from './policy-project.ts';
import { isTextWithin } from './text-length.ts';

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

/** A project as its author writes it (项目要素). Days are YYYY-MM-DD in Shanghai. */
export interface ProjectTerms {
  readonly title: string;
  readonly summary: string;
  /** JSON text. */
  readonly rule: string;
  /** JSON text. */
  readonly benefit: string;
  readonly mode: PolicyMode;
  readonly level: PolicyLevel;
  readonly instantLimitCents: number | null;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly validTo: string | null;
  readonly materials: readonly PolicyMaterial[];
  readonly formFields: readonly FormFieldDefinition[];
  readonly contact: string;
  readonly legalBasis: string;
}

export type TermsReading =
  | { readonly ok: true; readonly rule: Rule; readonly benefit: Benefit }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

const MOST_MATERIALS = 30;
const MOST_FIELDS = 60;
const LONGEST_JSON = 100_000;
const KEY = /^[A-Za-z]\w{0,59}$/;

export const problem = (field: string, code: FormProblemCode, limit: string | null = null): FormProblem => ({ field, path: null, code, limit, detail: null });

export const checkText = (field: string, text: string, minimum: number, maximum: number): readonly FormProblem[] =>
  isTextWithin(text, minimum, maximum) ? [] : [problem(field, 'TEXT_LENGTH', `${minimum}–${maximum}`)];

/** Reads rule and formula, and tells every problem of the terms at once. */
export const readTerms = (terms: ProjectTerms, { now, today }: { readonly now: Date; readonly today: string }): TermsReading => {
  const rule = readJsonText('terms.rule', terms.rule, 'RULE_INVALID', (json) => {
    const reading = parseRule(json);
    return reading.ok ? { value: reading.rule } : reading;
  });
  const benefit = readJsonText('terms.benefit', terms.benefit, 'BENEFIT_INVALID', (json) => {
    const reading = parseBenefit(json);
    return reading.ok ? { value: reading.benefit } : reading;
  });
  const unknownKeys = [
    ...toProblems('terms.rule', rule.value === null ? [] : listUnknownKeys(rule.value, now)),
    ...toProblems('terms.benefit', benefit.value === null ? [] : listUnknownBenefitKeys(benefit.value)),
  ];
  const problems = [...checkTexts(terms), ...rule.problems, ...benefit.problems, ...unknownKeys, ...checkWindow(terms, today), ...checkInstantLimit(terms), ...checkMaterials(terms), ...checkFields(terms)];
  if (problems.length > 0 || rule.value === null || benefit.value === null) return { ok: false, problems };
  return { ok: true, rule: rule.value, benefit: benefit.value };
};

const toProblems = (field: string, unknown: readonly UnknownKey[]): readonly FormProblem[] => unknown.map(({ path, key }) => ({ ...problem(field, 'FACT_UNKNOWN', key), path }));

const checkTexts = ({ title, summary, contact, legalBasis }: ProjectTerms): readonly FormProblem[] => [
  ...checkText('terms.title', title, 2, 100),
  ...checkText('terms.summary', summary, 2, 2000),
  ...checkText('terms.contact', contact, 2, 200),
  ...checkText('terms.legalBasis', legalBasis, 2, 500),
];

interface JsonReading<Value> {
  readonly value: Value | null;
  readonly problems: readonly FormProblem[];
}

type Read<Value> = (json: unknown) => { readonly value: Value } | { readonly problems: readonly RuleProblem[] };

export const readJsonText = <Value>(field: string, text: string, code: FormProblemCode, read: Read<Value>): JsonReading<Value> => {
  if (text.length > LONGEST_JSON) return { value: null, problems: [problem(field, 'TEXT_LENGTH', `1–${LONGEST_JSON}`)] };
  const json = parseJson(text);
  if (json === undefined) return { value: null, problems: [problem(field, 'NOT_JSON')] };
  const reading = read(json);
  if ('value' in reading) return { value: reading.value, problems: [] };
  return { value: null, problems: reading.problems.map(({ path, message }) => ({ field, path, code, limit: null, detail: message })) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const checkWindow = ({ opensOn, closesOn, validTo }: ProjectTerms, today: string): readonly FormProblem[] => [
  ...(closesOn !== null && closesOn < opensOn ? [problem('terms.closesOn', 'WINDOW_REVERSED', opensOn)] : []),
  ...(closesOn !== null && closesOn < today ? [problem('terms.closesOn', 'WINDOW_PAST', today)] : []),
  ...(validTo !== null && validTo < opensOn ? [problem('terms.validTo', 'VALIDITY_REVERSED', opensOn)] : []),
];

const checkInstantLimit = ({ mode, instantLimitCents }: ProjectTerms): readonly FormProblem[] => {
  if (instantLimitCents === null) return [];
  if (mode !== 'INSTANT') return [problem('terms.instantLimitCents', 'INSTANT_LIMIT_MISPLACED')];
  return instantLimitCents > 0 ? [] : [problem('terms.instantLimitCents', 'AMOUNT_OUT_OF_RANGE', '> 0')];
};

const checkMaterials = ({ materials }: ProjectTerms): readonly FormProblem[] => [
  ...(materials.length > MOST_MATERIALS ? [problem('terms.materials', 'TOO_MANY_ITEMS', String(MOST_MATERIALS))] : []),
  ...materials.flatMap(({ name, replacedBy }, index) => [
    ...checkText(`terms.materials.${index}.name`, name, 1, 100),
    ...(replacedBy !== null && !KEY.test(replacedBy) ? [problem(`terms.materials.${index}.replacedBy`, 'KEY_MALFORMED')] : []),
  ]),
];

const checkFields = ({ formFields }: ProjectTerms): readonly FormProblem[] => [
  ...(formFields.length > MOST_FIELDS ? [problem('terms.formFields', 'TOO_MANY_ITEMS', String(MOST_FIELDS))] : []),
  ...formFields.flatMap(({ key, label, labelEn, boundTo }, index) => {
    const field = `terms.formFields.${index}`;
    return [
      ...(KEY.test(key) ? [] : [problem(`${field}.key`, 'KEY_MALFORMED')]),
      ...(formFields.findIndex((other) => other.key === key) < index ? [problem(`${field}.key`, 'DUPLICATE')] : []),
      ...checkText(`${field}.label`, label, 1, 60),
      ...checkText(`${field}.labelEn`, labelEn, 1, 120),
      ...(boundTo !== null && !Object.hasOwn(factCatalogue, boundTo) ? [problem(`${field}.boundTo`, 'FACT_UNKNOWN', boundTo)] : []),
    ];
  }),
];
