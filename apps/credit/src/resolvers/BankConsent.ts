import { stateAt } from '../domain/consent.ts';
import type { BankConsentResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const BankConsent: BankConsentResolvers = {
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  state: (consent, _arguments, { now }) => stateAt(consent, now),
  stateLabel: (consent, { locale }, { now }) => label('ConsentState', stateAt(consent, now), locale),
  purposeLabel: ({ purpose }, { locale }) => label('ConsentPurpose', purpose, locale),
  usedEnquiries: ({ used }) => used,
};
