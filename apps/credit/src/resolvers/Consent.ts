import { stateAt } from '../domain/consent.ts';
import { listConsentActions } from '../domain/consent-actions.ts';
import { orderConsentHistory } from '../domain/consent-history.ts';
import type { ConsentResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Consent: ConsentResolvers = {
  __resolveReference: ({ id }, { consents }) => consents.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  bank: ({ bankId }, _arguments, { banks }) => banks.load(bankId),
  state: (consent, _arguments, { now }) => stateAt(consent, now),
  stateLabel: (consent, { locale }, { now }) => label('ConsentState', stateAt(consent, now), locale),
  purposeLabel: ({ purpose }, { locale }) => label('ConsentPurpose', purpose, locale),
  usedEnquiries: ({ used }) => used,
  availableActions: (consent, _arguments, { now }) => [...listConsentActions(consent, now)],
  history: async ({ id }, _arguments, { consentTransitions }) => [...orderConsentHistory(await consentTransitions.load(id))],
};
