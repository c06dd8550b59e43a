import type { Resolvers } from '../../generated/graphql.ts';
import { protectionMessages } from '../../messages/protection.ts';
import { label } from '../../type-defs.ts';

type Refusals = 'ProtectionAlreadyListed' | 'ProtectionConsentMissing' | 'ProtectionEntryUnknown' | 'ProtectionNotGrounded' | 'ProtectionStepNotAllowed' | 'VisitWithoutDate';

export const refusals: Required<Pick<Resolvers, Refusals>> = {
  ProtectionAlreadyListed: { message: (_refusal, { locale }) => protectionMessages.alreadyListed[locale] },
  ProtectionConsentMissing: { message: (_refusal, { locale }) => protectionMessages.consentMissing[locale] },
  ProtectionEntryUnknown: { message: (_refusal, { locale }) => protectionMessages.entryUnknown[locale] },
  ProtectionNotGrounded: { message: (facts, { locale }) => protectionMessages.notGrounded(facts)[locale] },
  ProtectionStepNotAllowed: { message: ({ state }, { locale }) => protectionMessages.stepNotAllowed(label('ProtectionState', state, locale))[locale] },
  VisitWithoutDate: { message: (_refusal, { locale }) => protectionMessages.visitWithoutDate[locale] },
};
