import type { Resolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'CreditActionNotAllowed'
  | 'CreditAuthorityUnknown'
  | 'CreditDisputeUnknown'
  | 'CreditDutyNotFulfilled'
  | 'CreditEnterpriseUnknown'
  | 'CreditFormProblem'
  | 'CreditFormRejected'
  | 'CreditListingAlreadyOpen'
  | 'CreditListingUnknown'
  | 'CreditMeasureUnknown'
  | 'CreditRecordUnknown'
  | 'CreditRepairTooEarly'
  | 'CreditRepairUnknown'
  | 'CreditSettingRejected';

/** What each refusal about records, lists, repairs and disputes says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  CreditActionNotAllowed: {
    message: ({ obstacle, allowedNow }, { locale }) =>
      messages.actionNotAllowed(label('CreditObstacle', obstacle, locale), allowedNow.map((action) => label('CreditAction', action, locale)))[locale],
  },
  CreditAuthorityUnknown: { message: (_refusal, { locale }) => messages.authorityUnknown[locale] },
  CreditDisputeUnknown: { message: (_refusal, { locale }) => messages.disputeUnknown[locale] },
  CreditDutyNotFulfilled: { message: (_refusal, { locale }) => messages.dutyNotFulfilled[locale] },
  CreditEnterpriseUnknown: { message: (_refusal, { locale }) => messages.enterpriseUnknown[locale] },
  CreditFormProblem: { message: (problem, { locale }) => messages.formProblem(problem)[locale] },
  CreditFormRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  CreditListingAlreadyOpen: { message: ({ listKind, state }, { locale }) => messages.listingAlreadyOpen(label('CreditListKind', listKind, locale), label('CreditListingState', state, locale))[locale] },
  CreditListingUnknown: { message: (_refusal, { locale }) => messages.listingUnknown[locale] },
  CreditMeasureUnknown: { message: ({ measureCodes }, { locale }) => messages.measureUnknown(measureCodes)[locale] },
  CreditRecordUnknown: { message: (_refusal, { locale }) => messages.recordUnknown[locale] },
  CreditRepairTooEarly: { message: ({ repairableFrom, cause }, { locale }) => messages.repairTooEarly(label('CreditRepairObstacle', cause, locale), repairableFrom)[locale] },
  CreditRepairUnknown: { message: (_refusal, { locale }) => messages.repairUnknown[locale] },
  CreditSettingRejected: { message: (rejected, { locale }) => messages.settingRejected(rejected)[locale] },
};
