import type { Locale } from '@qinqing/subgraph-server';
import { getItem } from '../catalogue/catalogue.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'AppealActionNotAllowed'
  | 'AppealCodeWrong'
  | 'AppealEnterpriseUnknown'
  | 'AppealExtensionRejected'
  | 'AppealFormProblem'
  | 'AppealFormRejected'
  | 'AppealMilestoneUnknown'
  | 'AppealNotLinkable'
  | 'AppealPauseLimitReached'
  | 'AppealPlanRejected'
  | 'AppealRatingOutOfRange'
  | 'AppealReturnNotPossible'
  | 'AppealRoutingIncomplete'
  | 'AppealRoutingNotDraft'
  | 'AppealRoutingRejected'
  | 'AppealRoutingUnknown'
  | 'AppealSettingRejected'
  | 'AppealUnitUnknown'
  | 'AppealUnknown';

const labelActions = (actions: readonly string[], locale: Locale): string[] => actions.map((action) => label('AppealAction', action, locale));

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  AppealActionNotAllowed: { message: ({ state, allowedNow }, { locale }) => messages.actionNotAllowed(label('AppealState', state, locale), labelActions(allowedNow, locale))[locale] },
  AppealCodeWrong: { message: ({ attemptsLeft }, { locale }) => messages.codeWrong(attemptsLeft)[locale] },
  AppealEnterpriseUnknown: { message: (_refusal, { locale }) => messages.enterpriseUnknown[locale] },
  AppealExtensionRejected: { message: ({ obstacle, maximum }, { locale }) => messages.extensionRejected(obstacle, maximum)[locale] },
  AppealFormProblem: { message: (problem, { locale }) => messages.formProblem(problem)[locale] },
  AppealFormRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  AppealMilestoneUnknown: { message: ({ openPositions }, { locale }) => messages.milestoneUnknown(openPositions)[locale] },
  AppealNotLinkable: { message: (_refusal, { locale }) => messages.notLinkable[locale] },
  AppealPauseLimitReached: { message: ({ limit }, { locale }) => messages.pauseLimitReached(limit)[locale] },
  AppealPlanRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  AppealRatingOutOfRange: { message: ({ minimum, maximum }, { locale }) => messages.ratingOutOfRange(minimum, maximum)[locale] },
  AppealReturnNotPossible: { message: ({ obstacle }, { locale }) => messages.returnNotPossible(obstacle)[locale] },
  AppealRoutingIncomplete: {
    message: ({ missingItemCodes }, { locale }) => messages.routingIncomplete(missingItemCodes.map((code) => getItem(code).name))[locale],
    missingItems: ({ missingItemCodes }) => missingItemCodes.map(getItem),
  },
  AppealRoutingNotDraft: { message: ({ state }, { locale }) => messages.routingNotDraft(label('AppealRoutingState', state, 'ZH_CN'), label('AppealRoutingState', state, 'EN'))[locale] },
  AppealRoutingRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  AppealRoutingUnknown: { message: (_refusal, { locale }) => messages.routingUnknown[locale] },
  AppealSettingRejected: { message: (rejected, { locale }) => messages.settingRejected(rejected)[locale] },
  AppealUnitUnknown: { message: (_refusal, { locale }) => messages.unitUnknown[locale] },
  AppealUnknown: { message: (_refusal, { locale }) => messages.appealUnknown[locale] },
};
