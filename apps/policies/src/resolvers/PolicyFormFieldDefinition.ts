import type { PolicyFormFieldDefinitionResolvers } from '../generated/graphql.ts';

export const PolicyFormFieldDefinition: PolicyFormFieldDefinitionResolvers = {
  label: ({ label, labelEn }, { locale }) => (locale === 'EN' ? labelEn : label),
};
