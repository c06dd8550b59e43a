import type { ProjectTerms } from '../../domain/project-form.ts';
import type { PolicyProjectTermsInput } from '../../generated/graphql.ts';

/** What was left out is nothing. */
export const toTerms = (input: PolicyProjectTermsInput): ProjectTerms => ({
  ...input,
  level: input.level ?? 'DISTRICT',
  instantLimitCents: input.instantLimitCents ?? null,
  closesOn: input.closesOn ?? null,
  validTo: input.validTo ?? null,
  materials: (input.materials ?? []).map(({ name, replacedBy }) => ({ name, replacedBy: replacedBy ?? null })),
  formFields: (input.formFields ?? []).map(({ key, label, labelEn, boundTo, isRequired }) => ({ key, label, labelEn, boundTo: boundTo ?? null, isRequired: isRequired ?? true })),
});
