import type { PolicyVerificationItemResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const PolicyVerificationItem: PolicyVerificationItemResolvers = {
  resultLabel: ({ result }, { locale }) => label('PolicyVerificationResult', result, locale),
  requirement: ({ requirement }, { locale }) => requirement[locale],
  explanation: ({ explanation }, { locale }) => explanation[locale],
};
