import { applicationMessages as messages } from '../application-messages.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'PolicyAmountUnknown'
  | 'PolicyApplicantBlacklisted'
  | 'PolicyApplicantNotInBusiness'
  | 'PolicyApplicationActionNotAllowed'
  | 'PolicyApplicationExists'
  | 'PolicyApplicationUnknown'
  | 'PolicyDeclarationMissing'
  | 'PolicyDutiesNotSeparate'
  | 'PolicyFieldsRejected'
  | 'PolicySupplementsExhausted'
  | 'PolicyWindowClosed';

/** What each refusal about applications says, in the reader's language. */
export const applicationRefusals: Required<Pick<Resolvers, Refusals>> = {
  PolicyAmountUnknown: { message: ({ missingKeys }, { locale }) => messages.amountUnknown(missingKeys)[locale] },
  PolicyApplicantBlacklisted: { message: (ban, { locale }) => messages.blacklisted(ban)[locale] },
  PolicyApplicantNotInBusiness: { message: (_refusal, { locale }) => messages.notInBusiness[locale] },
  PolicyApplicationActionNotAllowed: {
    message: ({ state, allowedNow }, { locale }) =>
      messages.actionNotAllowed(label('PolicyApplicationState', state, locale), allowedNow.map((action) => label('PolicyApplicationAction', action, locale)))[locale],
  },
  PolicyApplicationExists: { message: (_refusal, { locale }) => messages.applicationExists[locale] },
  PolicyApplicationUnknown: { message: (_refusal, { locale }) => messages.applicationUnknown[locale] },
  PolicyDeclarationMissing: { message: (_refusal, { locale }) => messages.declarationMissing[locale] },
  PolicyDutiesNotSeparate: {
    message: ({ earlierDuty }, { locale }) => messages.dutiesNotSeparate(label('PolicyDuty', earlierDuty, 'ZH_CN'), label('PolicyDuty', earlierDuty, 'EN'))[locale],
  },
  PolicyFieldsRejected: { message: (problems, { locale }) => messages.fieldsRejected(problems)[locale] },
  PolicySupplementsExhausted: { message: ({ limit }, { locale }) => messages.supplementsExhausted(limit)[locale] },
  PolicyWindowClosed: { message: ({ opensOn, closesOn }, { locale }) => messages.windowClosed(opensOn, closesOn)[locale] },
};
