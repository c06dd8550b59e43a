import type { Resolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label, wordingOf } from '../type-defs.ts';

type Refusals =
  | 'EnterpriseAlreadyProtected'
  | 'EnterpriseConsentMissing'
  | 'EnterpriseHasLeft'
  | 'EnterpriseNotFound'
  | 'EnterpriseNotProtected'
  | 'EnterpriseStatusNotReachable'
  | 'FactNotAcceptable'
  | 'HandOverTooEarly'
  | 'LiaisonUnchanged'
  | 'NoticeChannelUnknown'
  | 'NoticeInboxUnknown'
  | 'NoticeUnknown'
  | 'OfficerInactive'
  | 'OfficerLoadReached'
  | 'OfficerNotFound';

const statusWording = (status: string) => wordingOf('EnterpriseStatus', status);

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  EnterpriseAlreadyProtected: { message: ({ since }, { locale }) => messages.enterpriseAlreadyProtected(since)[locale] },
  EnterpriseConsentMissing: { message: (_refusal, { locale }) => messages.enterpriseConsentMissing[locale] },
  EnterpriseHasLeft: { message: ({ status }, { locale }) => messages.enterpriseHasLeft(statusWording(status))[locale] },
  EnterpriseNotFound: { message: (_refusal, { locale }) => messages.enterpriseNotFound[locale] },
  EnterpriseNotProtected: { message: (_refusal, { locale }) => messages.enterpriseNotProtected[locale] },
  EnterpriseStatusNotReachable: {
    message: ({ from, allowed }, { locale }) => messages.enterpriseStatusNotReachable(statusWording(from), allowed.map(statusWording))[locale],
  },
  FactNotAcceptable: {
    message: ({ key, problem }, { locale }) => messages.factNotAcceptable(wordingOf('EnterpriseFactKey', key), problem)[locale],
    problemLabel: ({ problem }, { locale }) => label('FactProblem', problem, locale),
  },
  HandOverTooEarly: { message: ({ currentSince }, { locale }) => messages.handOverTooEarly(currentSince)[locale] },
  LiaisonUnchanged: { message: ({ since }, { locale }) => messages.liaisonUnchanged(since)[locale] },
  NoticeChannelUnknown: { message: ({ channels }, { locale }) => messages.noticeChannelUnknown(channels)[locale] },
  NoticeInboxUnknown: { message: (_refusal, { locale }) => messages.noticeInboxUnknown[locale] },
  NoticeUnknown: { message: ({ noticeIds }, { locale }) => messages.noticeUnknown(noticeIds.length)[locale] },
  OfficerInactive: { message: (_refusal, { locale }) => messages.officerInactive[locale] },
  OfficerLoadReached: { message: ({ limit, load }, { locale }) => messages.officerLoadReached(limit, load)[locale] },
  OfficerNotFound: { message: (_refusal, { locale }) => messages.officerNotFound[locale] },
};
