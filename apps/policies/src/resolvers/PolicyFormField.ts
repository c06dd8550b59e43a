import type { PolicyFormFieldResolvers } from '../generated/graphql.ts';

export const PolicyFormField: PolicyFormFieldResolvers = {
  label: ({ label, labelEn }, { locale }) => (locale === 'EN' ? labelEn : label),
  isContested: ({ contestedValue }) => contestedValue !== null,
};
