import type { Fact, FactValue, Profile } from '@qinqing/rules';
import type { FormField } from './policy-application.ts';
import type { FormFieldDefinition } from './policy-project.ts';

/**
 * Fills a form from what is on file (智能填报, POL-06): each value with its source and its day. What is not on file is left to the applicant, and is then
 * no evidence.
 */
export const fillForm = (definitions: readonly FormFieldDefinition[], profile: Profile): FormField[] =>
  definitions.map(({ key, label, labelEn, boundTo, isRequired }) => {
    const fact = boundTo !== null && Object.hasOwn(profile.facts, boundTo) ? (profile.facts[boundTo] as Fact) : null;
    const value = fact === null ? null : writeValue(fact.value);
    const isPrefilled = value !== null;
    return {
      key,
      label,
      labelEn,
      value,
      source: isPrefilled ? (fact?.source ?? null) : null,
      asOf: isPrefilled ? (fact?.asOf.slice(0, 10) ?? null) : null,
      isRequired,
      isPrefilled,
      contestedValue: null,
      contestReason: null,
    };
  });

const writeValue = (value: FactValue): string | null => {
  if (value === null) return null;
  const text = Array.isArray(value) ? value.join('、') : String(value);
  return text === '' ? null : text;
};

/** The share of fields that were filled from what is on file (预填率), 0 … 1; a form without fields leaves nothing to fill in. */
export const prefillRate = (form: readonly Pick<FormField, 'isPrefilled'>[]): number =>
  form.length === 0 ? 1 : Math.round((form.filter(({ isPrefilled }) => isPrefilled).length / form.length) * 10_000) / 10_000;

/** The facts whose prefilled value the enterprise contests. */
export const contestedFacts = (form: readonly FormField[], definitions: readonly FormFieldDefinition[]): ReadonlySet<string> => {
  const contested = new Set(form.filter(({ contestedValue }) => contestedValue !== null).map(({ key }) => key));
  return new Set(definitions.flatMap(({ key, boundTo }) => (boundTo !== null && contested.has(key) ? [boundTo] : [])));
};
