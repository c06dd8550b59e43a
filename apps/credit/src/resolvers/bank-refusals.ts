import type { Locale } from '@qinqing/subgraph-server';
import { bankMessages } from '../bank-messages.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'BankAccessClosed'
  | 'BankActionNotAllowed'
  | 'BankAlreadyRegistered'
  | 'BankFormProblem'
  | 'BankFormRejected'
  | 'BankUnknown'
  | 'ConsentActionNotAllowed'
  | 'ConsentAlreadyOpen'
  | 'ConsentMandateMissing'
  | 'ConsentTargetUnknown'
  | 'ConsentTermsProblem'
  | 'ConsentTermsRejected'
  | 'ConsentUnknown'
  | 'CreditTreeHeadUnavailable'
  | 'EnquiryDenied'
  | 'EnquiryUnknown'
  | 'OutcomeRejected';

const labelState = (state: string, locale: Locale): string => label('ConsentState', state, locale);

/** What each refusal about banks, consents and enquiries says, in the reader's language. */
export const bankRefusals: Required<Pick<Resolvers, Refusals>> = {
  BankAccessClosed: { message: (_refusal, { locale }) => bankMessages.accessClosed[locale] },
  BankActionNotAllowed: { message: ({ state }, { locale }) => bankMessages.bankActionNotAllowed(label('BankState', state, locale))[locale] },
  BankAlreadyRegistered: { message: ({ clientId }, { locale }) => bankMessages.alreadyRegistered(clientId)[locale] },
  BankFormProblem: { message: (problem, { locale }) => bankMessages.formProblem(problem)[locale] },
  BankFormRejected: { message: ({ problems }, { locale }) => bankMessages.formRejected(problems.length)[locale] },
  BankUnknown: { message: (_refusal, { locale }) => bankMessages.bankUnknown[locale] },
  ConsentActionNotAllowed: {
    message: ({ state, allowedNow }, { locale }) =>
      bankMessages.actionNotAllowed(labelState(state, locale), allowedNow.map((action) => label('ConsentAction', action, locale)))[locale],
  },
  ConsentAlreadyOpen: { message: ({ state }, { locale }) => bankMessages.alreadyOpen(labelState(state, locale))[locale] },
  ConsentMandateMissing: { message: (_refusal, { locale }) => bankMessages.mandateMissing[locale] },
  ConsentTargetUnknown: { message: (_refusal, { locale }) => bankMessages.targetUnknown[locale] },
  ConsentTermsProblem: { message: (problem, { locale }) => bankMessages.termsProblem(problem)[locale] },
  ConsentTermsRejected: { message: ({ problems }, { locale }) => bankMessages.termsRejected(problems.length)[locale] },
  ConsentUnknown: { message: (_refusal, { locale }) => bankMessages.consentUnknown[locale] },
  CreditTreeHeadUnavailable: { message: (_refusal, { locale }) => bankMessages.treeHeadUnavailable[locale] },
  EnquiryDenied: {
    message: ({ reason }, { locale }) => bankMessages.denied(reason)[locale],
    reasonLabel: ({ reason }, { locale }) => label('EnquiryDenialReason', reason, locale),
  },
  EnquiryUnknown: { message: (_refusal, { locale }) => bankMessages.enquiryUnknown[locale] },
  OutcomeRejected: { message: ({ problem }, { locale }) => bankMessages.outcomeRejected(problem)[locale] },
};
