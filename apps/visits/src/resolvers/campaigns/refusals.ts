import type { Locale } from '@qinqing/subgraph-server';
import type { Resolvers } from '../../generated/graphql.ts';
import { campaignMessages } from '../../messages/campaigns.ts';
import { label } from '../../type-defs.ts';

type Refusals = 'CampaignActionNotAllowed' | 'CampaignFormProblem' | 'CampaignFormRejected' | 'CampaignSeatsTaken' | 'CampaignSessionUnknown' | 'CampaignUnknown' | 'CampaignYearFull';

const inBoth = (type: string, value: string) => ({ ZH_CN: label(type, value, 'ZH_CN'), EN: label(type, value, 'EN') });
const labelActions = (actions: readonly string[], locale: Locale): string[] => actions.map((action) => label('CampaignAction', action, locale));

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  CampaignActionNotAllowed: {
    message: ({ state, allowedNow }, { locale }) => campaignMessages.actionNotAllowed(label('CampaignSessionState', state, locale), labelActions(allowedNow, locale))[locale],
  },
  CampaignFormProblem: { message: (problem, { locale }) => campaignMessages.formProblem(problem)[locale] },
  CampaignFormRejected: { message: ({ problems }, { locale }) => campaignMessages.formRejected(problems.length)[locale] },
  CampaignSeatsTaken: { message: ({ component, left }, { locale }) => campaignMessages.seatsTaken(inBoth('CampaignComponent', component), left)[locale] },
  CampaignSessionUnknown: { message: (_refusal, { locale }) => campaignMessages.sessionUnknown[locale] },
  CampaignUnknown: { message: (_refusal, { locale }) => campaignMessages.campaignUnknown[locale] },
  CampaignYearFull: {
    kind: ({ campaignKind }) => campaignKind,
    message: ({ campaignKind, year, limit }, { locale }) => campaignMessages.yearFull(inBoth('CampaignKind', campaignKind), year, limit)[locale],
  },
};
