import { parseBenefit, parseRule, type Benefit, type Rule } from '@qinqing/rules';
import { maximumOf } from './benefit-maximum.ts';
import { factCatalogue } from './fact-catalogue.ts';
import { checkStorable, checkText, problem, readJsonText, type FormProblem } from './form-problem.ts';
import { listUnknownBenefitKeys, listUnknownKeys, type UnknownKey } from './known-facts.ts';
import type { FormFieldDefinition, PolicyLevel, PolicyMaterial, PolicyMode } from './policy-project.ts';

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
const KEY = /^[A-Za-z]\w{0,59}$/;

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
  const problems = [...checkTexts(terms), ...rule.problems, ...benefit.problems, ...unknownKeys, ...checkStorable('terms.rule', 'RULE_INVALID', rule.value), ...checkAmount(benefit.value), ...checkWindow(terms, today), ...checkInstantLimit(terms), ...checkMaterials(terms), ...checkFields(terms), ...checkNothingAsked(terms)];
  if (problems.length > 0 || rule.value === null || benefit.value === null) return { ok: false, problems };
  return { ok: true, rule: rule.value, benefit: benefit.value };
};

const toProblems = (field: string, unknown: readonly UnknownKey[]): readonly FormProblem[] => unknown.map(({ path, key }) => ({ ...problem(field, 'FACT_UNKNOWN', key), path }));

/** What one enterprise can get at most is less than ten billion yuan: beyond it a slip is likelier than a policy. */
const MOST_CENTS = 1_000_000_000_000;

const checkAmount = (benefit: Benefit | null): readonly FormProblem[] =>
  benefit !== null && (maximumOf(benefit) ?? 0) > MOST_CENTS ? [problem('terms.benefit', 'AMOUNT_OUT_OF_RANGE', `0–${MOST_CENTS}`)] : [];

const checkTexts = ({ title, summary, contact, legalBasis }: ProjectTerms): readonly FormProblem[] => [
  ...checkText('terms.title', title, 2, 100),
  ...checkText('terms.summary', summary, 2, 2000),
  ...checkText('terms.contact', contact, 2, 200),
  ...checkText('terms.legalBasis', legalBasis, 2, 500),
];

const checkWindow = ({ opensOn, closesOn, validTo }: ProjectTerms, today: string): readonly FormProblem[] => [
  ...(closesOn !== null && closesOn < opensOn ? [problem('terms.closesOn', 'WINDOW_REVERSED', opensOn)] : []),
  ...(closesOn !== null && closesOn < today ? [problem('terms.closesOn', 'WINDOW_PAST', today)] : []),
  ...(validTo !== null && validTo < lastOf(opensOn, closesOn) ? [problem('terms.validTo', 'VALIDITY_REVERSED', lastOf(opensOn, closesOn))] : []),
];

/** Nobody applies for a policy that is valid no more. */
const lastOf = (opensOn: string, closesOn: string | null): string => (closesOn !== null && closesOn > opensOn ? closesOn : opensOn);

const checkInstantLimit = ({ mode, instantLimitCents }: ProjectTerms): readonly FormProblem[] => {
  if (instantLimitCents === null) return [];
  if (mode !== 'INSTANT') return [problem('terms.instantLimitCents', 'INSTANT_LIMIT_MISPLACED')];
  return instantLimitCents > 0 ? [] : [problem('terms.instantLimitCents', 'AMOUNT_OUT_OF_RANGE', '> 0')];
};

/** Without an application (免申即享, POL-05) an enterprise confirms: it brings no paper and fills in no field that has to be filled. */
const checkNothingAsked = ({ mode, materials, formFields }: ProjectTerms): readonly FormProblem[] =>
  mode !== 'NO_APPLICATION'
    ? []
    : [
        ...materials.flatMap(({ replacedBy }, index) => (replacedBy === null ? [problem(`terms.materials.${index}.replacedBy`, 'NOT_WITHOUT_APPLICATION')] : [])),
        ...formFields.flatMap(({ boundTo, isRequired }, index) => (boundTo === null && isRequired ? [problem(`terms.formFields.${index}.boundTo`, 'NOT_WITHOUT_APPLICATION')] : [])),
      ];

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
