import type { Locale } from '@qinqing/subgraph-server';
import type { Resolvers } from '../generated/graphql.ts';
import { mergingMessages } from '../messages/merging.ts';
import { messages } from '../messages/visit-request.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'StatutoryVisitNotRefusable'
  | 'VisitActionNotAllowed'
  | 'VisitAlternativeUnknown'
  | 'VisitFormProblem'
  | 'VisitFormRejected'
  | 'VisitLimitOutOfRange'
  | 'VisitLimitReached'
  | 'VisitRequestUnknown'
  | 'VisitSettingRejected'
  | 'VisitTargetUnknown'
  | 'VisitWindowUnknown';

const labelActions = (actions: readonly string[], locale: Locale): string[] => actions.map((action) => label('VisitAction', action, locale));

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  StatutoryVisitNotRefusable: { message: ({ statutoryBasis, positions }, { locale }) => messages.statutoryNotRefusable(statutoryBasis, positions)[locale] },
  VisitActionNotAllowed: {
    message: ({ state, allowedNow, bundleId }, { locale }) =>
      bundleId === null
        ? messages.actionNotAllowed(label('VisitState', state, locale), labelActions(allowedNow, locale))[locale]
        : mergingMessages.actsInBundle(labelActions(allowedNow, locale))[locale],
  },
  VisitAlternativeUnknown: { message: (_refusal, { locale }) => messages.alternativeUnknown[locale] },
  VisitFormProblem: { message: (problem, { locale }) => messages.formProblem(problem)[locale] },
  VisitFormRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  VisitLimitOutOfRange: { message: (_refusal, { locale }) => messages.limitOutOfRange[locale] },
  VisitLimitReached: { message: (facts, { locale }) => messages.limitReached(facts)[locale] },
  VisitRequestUnknown: { message: (_refusal, { locale }) => messages.visitRequestUnknown[locale] },
  VisitSettingRejected: { message: (rejected, { locale }) => messages.settingRejected(rejected)[locale] },
  VisitTargetUnknown: { message: (_refusal, { locale }) => messages.visitTargetUnknown[locale] },
  VisitWindowUnknown: { message: ({ positions }, { locale }) => messages.windowUnknown(positions)[locale] },
};
