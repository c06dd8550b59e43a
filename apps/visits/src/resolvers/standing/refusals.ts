import type { Resolvers } from '../../generated/graphql.ts';
import { standingMessages } from '../../messages/standing.ts';

type Refusals = 'VisitTermsRejected' | 'StandingInstructionRejected' | 'StandingInstructionUnknown' | 'VisitOverrideImpossible';

export const refusals: Required<Pick<Resolvers, Refusals>> = {
  VisitTermsRejected: { message: ({ problems }, { locale }) => standingMessages.termsRejected(problems.length)[locale] },
  StandingInstructionRejected: { message: (range, { locale }) => standingMessages.instructionRejected(range)[locale] },
  StandingInstructionUnknown: { message: (_refusal, { locale }) => standingMessages.instructionUnknown[locale] },
  VisitOverrideImpossible: { message: (_refusal, { locale }) => standingMessages.overrideImpossible[locale] },
};
